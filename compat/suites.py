"""Runs the tests of a package twice, with the official SDK and with this one, and compares the outcomes."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from contextlib import nullcontext
from dataclasses import dataclass, field
from pathlib import Path
from xml.etree import ElementTree

from test.steady import steady

from .environment import ROOT, SECONDS, Package

SCENARIOS = Path(__file__).parent / "scenarios"
OFFICIAL, OURS = "official", "ours"
WAYS = {OFFICIAL: ("-m", "pytest"), OURS: ("-m", "openapiopenai.compat", "-m", "pytest")}
"""Which SDK answers to `openai` → how Python is started."""
PASSED = "passed"


@dataclass
class Comparison:
    """What the tests of a package did with each SDK."""

    package: Package
    outcomes: dict[str, dict[str, str]] = field(default_factory=dict[str, dict[str, str]])
    """SDK → test → "passed", or the first line of what went wrong."""
    output: dict[str, str] = field(default_factory=dict[str, str])
    """SDK → the last lines of the run."""

    def passed(self, way: str) -> set[str]:
        return {test for test, outcome in self.outcomes.get(way, {}).items() if outcome == PASSED}

    @property
    def lost(self) -> dict[str, str]:
        """Tests that pass with the official SDK only, without those that packages.yaml names → what went wrong."""
        ours = self.outcomes.get(OURS, {})
        lost = sorted(self.passed(OFFICIAL) - self.passed(OURS))
        return {test: ours.get(test, "not run") for test in lost if not self.reason(test)}

    def reason(self, test: str) -> str:
        """Return why a test may fail, if packages.yaml says so of its name, or of what went wrong."""
        both = (test, self.outcomes.get(OURS, {}).get(test, ""))
        return next((why for part, why in self.package.known.items() if any(part in each for each in both)), "")

    @property
    def excused(self) -> int:
        """Number of tests that pass with the official SDK only and that packages.yaml names."""
        return len(self.passed(OFFICIAL) - self.passed(OURS)) - len(self.lost)

    def row(self) -> str:
        name, release = self.package.name, self.package.release
        counts = [str(len(self.passed(way))) for way in WAYS]
        kind = "own tests" if self.package.tests else "scenario"
        return f"| {name} {release} | {kind} | {' | '.join(counts)} | {self.excused or ''} | {len(self.lost) or ''} |"


HEAD = """\
| package | what was run | pass with the official SDK | pass with this one | of the others, explained | not explained |
| ------- | ------------ | -------------------------- | ------------------ | ------------------------ | ------------- |
"""


def compare(package: Package, ways: tuple[str, ...], *more: str) -> Comparison:
    """Run the tests of a package; `more` are further arguments of pytest."""
    package.set_up()
    comparison = Comparison(package)
    for way in ways:
        comparison.outcomes[way], comparison.output[way] = run_tests(package, way, *more)
    return comparison


def run_tests(package: Package, way: str, *more: str) -> tuple[dict[str, str], str]:
    """Run the tests of a package with one of the SDKs; return test → outcome, and the end of the output."""
    report = package.folder / f"{way}.xml"
    report.unlink(missing_ok=True)
    home = package.source if package.tests else ROOT
    tests = package.tests or (str(SCENARIOS / f"test_{package.name.replace('-', '_')}.py"),)
    with steady(ROOT / "openapi.yaml") if package.server else nullcontext("") as url:
        done = subprocess.run(
            [
                package.python,
                *WAYS[way],
                *tests,
                *package.arguments,
                "--continue-on-collection-errors",
                f"--junitxml={report}",
                *more,
            ],
            cwd=home,
            env={**_clean(), **package.variables, **({"TEST_API_BASE_URL": url} if url else {})},
            text=True,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            timeout=SECONDS,
            check=False,
        )
    (package.folder / f"{way}.txt").write_text(done.stdout, "utf-8")
    return dict(_outcomes(report)), "\n".join(done.stdout.splitlines()[-15:])


def _clean() -> dict[str, str]:
    """Return this process's variables without what concerns Python and the API."""
    return {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "OPENAI", "PYTEST"))}


def _outcomes(report: Path) -> Iterator[tuple[str, str]]:
    if not report.exists():
        return
    for case in ElementTree.parse(report).iter("testcase"):
        wrong = case.find("failure")
        wrong = case.find("error") if wrong is None else wrong
        if case.find("skipped") is None:
            message = PASSED if wrong is None else (wrong.get("message") or "failed").splitlines()[0][:200]
            yield f"{case.get('classname')}::{case.get('name')}", message
