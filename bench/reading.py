"""How fast notes are read: those of documents, and strings made of repeated pieces of citations, which are the slowest.

python bench/reading.py [--seeds N] [FILE...]: for each file the notes and citations read in a second of one core (the best
of twenty runs); then, of 160 strings for each seed, the slowest, and how many took more than 50 ms (the better of two runs).
"""

import argparse
import random
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from srccheck.errors import InputError
from srccheck.model.document import Document
from srccheck.pipeline import extract
from srccheck.readers import read

PIECES = (
    "Roe, |see Roe, Salt, |; Roe, Salt, 1|467 U.S. at 8|(Fn. 2)|(n. 1), |*Roe*, |1993: 1; |ders. 1997: |n. 1/2000 |"
    "AcP 184 (1984), |… С. 1|... |Aa Bb, | and Cc|、|頁、|前掲|Роу Дж. |X |A|, |(Aa Bb |Vgl. zum Ganzen |Roe, Jane (1999). |"
    "Jane Roe and |(Salt and Bread, 12) |Council of Salt 1999, |Roe (1999: 3), |JANE Roe, |ROE, J., |p. 3 “a”: |"
    "For the salt, see |*Salt and Bread* (1999) |Jane Roe to John Doe, 3 May |Roe, interview by Doe|review of *Salt*, |[No 2]|"
    "R v Roe (No. 2) [1999] |2008 SCC 41, |Case 6/64 |‘ ’|ff. |12. Mai |in: Roe (Hg.), |und ders., |Lat. |¹²1999|{|(|[|: |; |“|”|«|"
    "»|*|1999|Bd. 3 |a| b|v. |d’|-|/|ICJ Reports (1999) |Judgment, |Geo. I, c. 2 (1723)|GA Res 61/2 |Ministry of |The |box 1, folder 2, |Roe Papers (|at *5|(Sigle: FA), |Ibid., 5. |and his *Salt*|"
    "Roe, Salt, wie Anm. 1, 8|SAS, f. 5, op. 1, d. 2|A-|; Roe, 25 Jahre (Anm. 2)|al-Roe, |Roger of Salt, |ders./E. Roe, |§ 3 Abs. 1 BGB; |Röm 1,16; |*Jane Roe*, |Roe, Jane/Doe, Ann (Hrsg.): |"
    "1919. 14 февр. |: *ibid.*, at 4|, 4 March 1951, in |„Salz“. Eine |2005, S. 3|Hrsg. v. *Jane Roe*, |, rapport cité|3 ff., sowie Roe/Doe, Salz |, Roe, John. Salt |42 U.S.C. § 1, |Roe 1999 = |Ó Roe, Code |Le Roe, Ann |O’Roe, |Roe, Le Ann; |Roe et al., |(citing Roe, 4 U.S. at 7; |*Roe, Jane*: |N.Y. Penal Law |The salt ran in 1999. |ROE, Jane Maria. Sal e |42 PA. CONS. STAT. § 9 |Roe, Salz und Brot im Norden, ebd., 5–9; |LA, QSP/3412/19, and |§ 241 Abs. 2 BGB nicht |https://a.example/b, |(‘PASA’), |; prólogo de Roe |On salt as bread, |"
    "London, British Library, Cotton MS Nero D.i, fo. 3; |Interview, |mit der Sigle SF |The salt is white. On salt, see note 5. |1321–1326 (Kiel, 1979) |tr. J. Roe |in ‘Salt’, in Doe, ed., Bread, ii. 6|box 3, folder 2, Roe Papers, |Jane ROE: Sal, |461 U.S. at 5|; AAAAAAAAAA|AAAAA "
).split("|")
LENGTHS = (2_900, 3_290, 4_490, 4_990)
STRINGS = 160
LIMIT = 0.05
"""Seconds that one string may take."""


def strings(seed: int) -> Iterator[str]:
    """Yield strings of two to five pieces in random order, and with the first seed each piece alone, again and again."""
    chance = random.Random(seed)
    for place in range(STRINGS):
        if seed == 1 and place < len(PIECES):
            yield (PIECES[place] * LENGTHS[1])[: LENGTHS[1]]
        else:
            some = chance.sample(PIECES, chance.randint(2, 5))
            yield "".join(chance.choice(some) for _ in range(max(LENGTHS)))[: chance.choice(LENGTHS)]


def forget() -> None:
    """Empty what the program remembers of texts that it has read, so that each run is the first; its tables stay."""
    for module in [module for name, module in sys.modules.items() if name.startswith("srccheck.")]:
        for known in vars(module).values():
            if hasattr(known, "cache_parameters") and known.cache_parameters()["maxsize"]:
                known.cache_clear()


def fastest(document: Document, runs: int) -> tuple[float, int]:
    """Return the seconds of the fastest of some runs, and the citations that a document has."""
    taken: list[float] = []
    for _ in range(runs):
        forget()
        begin = time.process_time()
        found = extract([document])
        taken.append(time.process_time() - begin)
    return min(taken), len(found.citations)


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("files", nargs="*", type=Path)
    parser.add_argument("--seeds", type=int, default=6)
    given = parser.parse_args()
    for path in given.files:
        try:
            document = read(path.read_bytes(), path.name, None)
        except (OSError, InputError) as error:
            parser.error(f"a document that cannot be read: {error}")
        taken, count = fastest(document, 20)
        notes = len(document.notes)
        print(
            f"{path.name}: {notes} notes, {count} citations; {notes / taken:,.0f} and {count / taken:,.0f} a second"
        )
    times = [
        (fastest(read(text.encode(), "made.refs", "references"), 2)[0], text)
        for seed in range(1, given.seeds + 1)
        for text in strings(seed)
    ]
    if not times:
        return
    slowest, text = max(times)
    over = sum(taken > LIMIT for taken, _ in times)
    print(
        f"{len(times)} strings: {over} took more than {LIMIT * 1000:.0f} ms; the slowest {slowest * 1000:.0f} ms: {text[:60]!r}"
    )


if __name__ == "__main__":
    main()
