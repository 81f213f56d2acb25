"""Runs the tests of a package twice, with the official SDK and with this one, and compares the outcomes."""

from __future__ import annotations

import os
import subprocess
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
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
MODULE_SECONDS = 300
"""Limit of one module, where each has a process."""
LONGEST = 600
"""Maximum number of characters that are kept of what a failure says."""


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
    def missed(self) -> list[str]:
        """The tests that pass with the official SDK only."""
        return sorted(self.passed(OFFICIAL) - self.passed(OURS))

    @property
    def lost(self) -> dict[str, str]:
        """Tests that pass with the official SDK only, without those that packages.yaml explains → what went wrong."""
        return {test: self.said(test) for test in self.missed if not self.reason(test)}

    def said(self, test: str) -> str:
        """Return what went wrong in a test: in its module, if that could not be imported."""
        ours = self.outcomes.get(OURS, {})
        whole = test.partition("::")[0]
        modules = (outcome for name, outcome in ours.items() if name.startswith("::") and _is_in(whole, name[2:]))
        return ours.get(test) or next(modules, "not run")

    def reason(self, test: str) -> str:
        """Return why a test may fail, if packages.yaml says so of it and of what went wrong; else nothing."""
        message = self.said(test)
        return next((cause.why for cause in self.package.known if cause.explains(test, message)), "")

    @property
    def causes(self) -> Counter[str]:
        """Why tests pass with the official SDK only → how many of them."""
        return Counter(filter(None, map(self.reason, self.missed)))

    @property
    def excused(self) -> int:
        """Number of tests that pass with the official SDK only and that packages.yaml explains."""
        return self.causes.total()

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
    with steady(ROOT / "openapi.yaml") if package.server else nullcontext("") as url:
        variables = {**_clean(), **package.variables, **({"TEST_API_BASE_URL": url} if url else {})}
        if package.apart:
            outcomes, output = _run_modules(package, way, variables, *more)
        else:
            outcomes, output = _run(package, way, variables, _tests(package), SECONDS, *more)
    (package.folder / f"{package.name}.{way}.txt").write_text(output, "utf-8")
    return outcomes, "\n".join(output.splitlines()[-15:])


def _tests(package: Package) -> tuple[str, ...]:
    return package.tests or (str(SCENARIOS / f"test_{package.name.replace('-', '_')}.py"),)


def _run_modules(package: Package, way: str, variables: dict[str, str], *more: str) -> tuple[dict[str, str], str]:
    """Run each module of the tests in a process of its own, two at a time."""
    modules = [
        str(module.relative_to(package.source))
        for folder in package.tests
        for module in sorted((package.source / folder).rglob("test_*.py"))
        if not any(part in module.as_posix() for part in package.without)
    ]

    def run(module: str) -> tuple[dict[str, str], str]:
        return _run(package, way, variables, (module,), MODULE_SECONDS, *more)

    with ThreadPoolExecutor(2) as pool:
        done = [*pool.map(run, modules)]
    return {test: outcome for outcomes, _ in done for test, outcome in outcomes.items()}, "".join(
        out for _, out in done
    )


def _run(
    package: Package, way: str, variables: dict[str, str], tests: tuple[str, ...], seconds: float, *more: str
) -> tuple[dict[str, str], str]:
    """Run some tests of a package; return test → outcome, and the output."""
    name = tests[0].replace("/", ".").removesuffix(".py")
    report = package.folder / f"{name}.{way}.xml"
    report.unlink(missing_ok=True)
    command: list[str | Path] = [
        package.python,
        *WAYS[way],
        *tests,
        *package.arguments,
        "--continue-on-collection-errors",
        f"--junitxml={report}",
        *more,
    ]
    try:
        done = subprocess.run(
            command,
            cwd=package.source if package.tests else ROOT,
            env=variables,
            text=True,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            timeout=seconds,
            check=False,
        )
    except subprocess.TimeoutExpired:
        return {f"::{name}": f"no end after {seconds} s"}, f"{name}: no end after {seconds} s\n"
    return dict(_outcomes(report)), done.stdout


def _clean() -> dict[str, str]:
    """Return this process's variables without what concerns Python and the API."""
    return {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "OPENAI", "PYTEST"))}


def _is_in(test: str, module: str) -> bool:
    return f"{test}.".startswith(f"{module}.")


def _outcomes(report: Path) -> Iterator[tuple[str, str]]:
    """Yield the name and outcome of each test of a report; a module that cannot be imported is a test without class."""
    if not report.exists():
        return
    for case in ElementTree.parse(report).iter("testcase"):
        wrong = case.find("failure")
        wrong = case.find("error") if wrong is None else wrong
        if case.find("skipped") is None:
            yield f"{case.get('classname')}::{case.get('name')}", PASSED if wrong is None else _said(wrong)


def _said(wrong: ElementTree.Element) -> str:
    """Return what a failure says: its message, and the last line of the traceback, which has the class of the error."""
    ends = [line.removeprefix("E ").strip() for line in (wrong.text or "").splitlines() if line.startswith("E ")]
    lines = [*(wrong.get("message") or "failed").splitlines()[:4], *ends[-1:]]
    return " / ".join(line.strip() for line in dict.fromkeys(lines) if line.strip())[:LONGEST]
