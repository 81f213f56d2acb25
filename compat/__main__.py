"""`python -m compat [PACKAGE …]`: runs other people's packages with the official SDK and with this one.

    python -m compat                       # all packages of packages.yaml: about an hour
    python -m compat langchain-openai      # one
    python -m compat openai --ours -- -k streaming

It prints the table of the page "Keep your framework", and of the tests that pass with the official SDK only, how many have
which cause, and those for which packages.yaml names none: it fails if there are any. `--page` writes the table into the page.
"""

from __future__ import annotations

import argparse
import sys

from .environment import ROOT, packages
from .suites import HEAD, OURS, WAYS, Comparison, compare

PAGE = ROOT / "docs" / "guide" / "keep-your-framework.md"
MARK = "<!-- table -->"
MOST = 60
"""Maximum number of lost tests that are printed for a package."""


def main() -> int:
    mine, more = _split(sys.argv[1:])
    known = packages()
    parser = argparse.ArgumentParser(prog="python -m compat", description=__doc__, add_help=True)
    parser.add_argument("packages", nargs="*", choices=[*known, []], metavar="PACKAGE")
    parser.add_argument("--ours", action="store_true", help="run with this SDK only")
    parser.add_argument("--page", action="store_true", help=f"write the table into {PAGE.name}")
    options = parser.parse_args(mine)
    ways = (OURS,) if options.ours else tuple(WAYS)
    done = [_compared(compare(known[name], ways, *more)) for name in options.packages or known]
    table = HEAD + "\n".join(each.row() for each in done) + "\n"
    print(table)
    if options.page:
        before, _, rest = PAGE.read_text("utf-8").partition(MARK)
        after = rest.partition(MARK)[2]
        PAGE.write_text(f"{before}{MARK}\n{table}{MARK}{after}", "utf-8")
    return any(each.lost for each in done)


def _split(arguments: list[str]) -> tuple[list[str], list[str]]:
    """Split the arguments at "--": what follows is for pytest."""
    at = arguments.index("--") if "--" in arguments else len(arguments)
    return arguments[:at], arguments[at + 1 :]


def _compared(comparison: Comparison) -> Comparison:
    print(f"\n{comparison.package.requirement}")
    for way, outcomes in comparison.outcomes.items():
        print(f"  {way}: {len(comparison.passed(way))} of {len(outcomes)} pass")
        if not outcomes:
            print(comparison.output[way])
    for why, number in comparison.causes.most_common():
        print(f"  {number}: {why}")
    for test, message in [*comparison.lost.items()][:MOST]:
        print(f"  lost: {test}\n        {message}")
    return comparison


if __name__ == "__main__":
    sys.exit(main())
