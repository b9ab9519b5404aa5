"""`python -m srccheck` is the command `srccheck`."""

from srccheck.cli import main

if __name__ == "__main__":
    main(prog_name="srccheck")
