"""How much memory a long list takes: peak resident memory over more and more links, as JSON lines.

python bench/memory.py [LINKS ...]: prints a table, by default for 1, 10,000, 50,000 and 100,000 links.
"""

import sys
import tempfile
from pathlib import Path

from measure import addresses, run, server, srccheck, table

_PORT = 18190
_HOSTS = 500


def main(sizes: list[int]) -> None:
    """Print the table."""
    rows = [["links", "memory MB", "seconds", "exit"]]
    with tempfile.TemporaryDirectory() as folder, server(_PORT):
        for size in sizes:
            listed = Path(folder) / f"{size}.txt"
            listed.write_text("\n".join(addresses(size, _HOSTS, _PORT)) + "\n")
            took = run(srccheck(listed))
            rows.append([f"{size:,}", f"{took.memory:.0f}", f"{took.seconds:.0f}", str(took.status)])
    print(table(rows))


if __name__ == "__main__":
    main([int(one) for one in sys.argv[1:]] or [1, 10_000, 50_000, 100_000])
