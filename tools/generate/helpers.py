"""Template data of helpers: methods implemented by handwritten functions.

`x-helpers` of the spec lists them: `vector_stores.files.poll: openapiopenai.helpers.polling:poll_file`. A helper is
written for asynchronous clients. Its first parameter is the resource. `@takes("files.create")` declares that its
`**arguments` are those of another method; without it, they are the common call options. In the synchronous
signature, `Async` is removed from all names.
"""

from __future__ import annotations

import ast
import re
from collections import defaultdict
from functools import cache, cached_property
from pathlib import Path

from tools.generate.escape import docstring
from tools.generate.operations import Facts, Method
from tools.spec.document import Node
from tools.spec.faults import DocumentError, pointer

ROOT = Path(__file__).parents[2]
ASYNC = re.compile(r"\bAsync(?=\w)")


@cache
def parsed(module: str) -> ast.Module:
    """Return the syntax tree of a module of the project."""
    return ast.parse((ROOT / f"{module.replace('.', '/')}.py").read_text("utf-8"))


class Helper:
    """One method implemented by a handwritten function."""

    def __init__(self, full_name: str, source: str, methods: dict[str, Method]) -> None:
        self.full_name = full_name
        self.resource, _, self.name = full_name.rpartition(".")
        self.source = source
        self.module, _, name = source.partition(":")
        try:
            self.tree = parsed(self.module)
        except FileNotFoundError:
            raise self.fault(f"there is no module {self.module}") from None
        found = [each for each in self.tree.body if isinstance(each, FUNCTIONS) and each.name == name]
        if not found:
            raise self.fault(f"there is no function {name} in {self.module}")
        self.function = found[0]
        self.taken: Method | None = None
        self.without: set[str] = set()
        self.options = "CallOptions"
        for each in self.function.decorator_list:
            if isinstance(each, ast.Call) and isinstance(each.func, ast.Name) and each.func.id == "takes":
                method = ast.literal_eval(each.args[0])
                if method not in methods:
                    raise self.fault(f"it takes arguments of {method}, which does not exist")
                self.taken = methods[method]
                more = {keyword.arg: ast.literal_eval(keyword.value) for keyword in each.keywords}
                self.without = set(more.get("without", ()))
                self.options = more.get("options") or self.options

    def fault(self, what: str) -> DocumentError:
        return DocumentError([f"{pointer(('x-helpers', self.full_name))}: {what}"])

    @cached_property
    def is_generator(self) -> bool:
        return any(isinstance(node, (ast.Yield, ast.YieldFrom)) for node in ast.walk(self.function))

    def facts(self) -> Facts:
        """Template data."""
        function = self.function
        arguments = function.args
        positional = [(each, None) for each in [*arguments.posonlyargs, *arguments.args][1:]]
        defaults = [self.default(each) for each in arguments.defaults]
        if defaults:
            positional = [
                *positional[: -len(defaults)],
                *((each, text) for (each, _), text in zip(positional[-len(defaults) :], defaults, strict=True)),
            ]
        named = [
            (each, self.default(default) if default else None)
            for each, default in zip(arguments.kwonlyargs, arguments.kw_defaults, strict=True)
        ]
        own = {each.arg for each, _ in [*positional, *named]}
        first, rest = self.taken_arguments(own)
        returns = ast.unparse(function.returns) if function.returns else "None"
        texts = [text(each, default) for each, default in named] + rest
        texts.sort(key=lambda each: "=" in each)
        return {
            "name": self.name,
            "source": self.source,
            "positional": [both(each) for each in first + [text(each, default) for each, default in positional]],
            "named": [both(each) for each in texts],
            "options": self.options if arguments.kwarg else "",
            "is_coroutine": isinstance(function, ast.AsyncFunctionDef) and not self.is_generator,
            "returns": both(returns),
            "doc": self.doc,
        }

    def default(self, value: ast.expr) -> str:
        """Return a default as text; a constant of the module is replaced by its value."""
        constants = {
            target.id: node.value
            for node in self.tree.body
            if isinstance(node, ast.Assign)
            for target in node.targets
            if isinstance(target, ast.Name)
        }
        return ast.unparse(constants.get(value.id, value) if isinstance(value, ast.Name) else value)

    def taken_arguments(self, own: set[str]) -> tuple[list[str], list[str]]:
        """Return the other method's arguments, positional and named, except the helper's own and the excluded ones."""
        if self.taken is None:
            return [], []
        facts = self.taken.facts()
        left = own | self.without
        return tuple(  # type: ignore[return-value]
            [each["text"] for each in facts[kind] if each["text"].partition(":")[0] not in left]
            for kind in ("positional", "named")
        )

    @property
    def doc(self) -> str:
        lines = [f"- `{name}`: {about}" for name, about in self.further]
        return docstring("\n\n".join(filter(None, [ast.get_docstring(self.function) or "", "\n".join(lines)])))

    @cached_property
    def further(self) -> list[tuple[str, str]]:
        """Options that this method takes beyond those of every call, with their texts."""
        body = parsed(self.known[self.options]).body if self.options in self.known else []
        found = next((each for each in body if isinstance(each, ast.ClassDef) and each.name == self.options), None)
        options: list[tuple[str, str]] = []
        for field, about in zip(found.body, found.body[1:], strict=False) if found else ():
            if isinstance(field, ast.AnnAssign) and isinstance(field.target, ast.Name) and isinstance(about, ast.Expr):
                options.append((field.target.id, str(ast.literal_eval(about.value))))
        return options

    # --- imports ---

    def imports(self) -> dict[str, set[str]]:
        """Module → names that the signature needs from it, excluding those of the other method."""
        arguments = self.function.args
        annotations = [each.annotation for each in [*arguments.posonlyargs, *arguments.args][1:]]
        annotations += [each.annotation for each in arguments.kwonlyargs] + [self.function.returns]
        names = {node.id for each in annotations if each for node in ast.walk(each) if isinstance(node, ast.Name)}
        found = defaultdict[str, set[str]](set)
        if self.options in self.known:
            names.add(self.options)
        for name in names & self.known.keys():
            found[self.known[name]] |= {name, ASYNC.sub("", name)}
        return found

    @cached_property
    def known(self) -> dict[str, str]:
        """Name in the helper's module → module that defines it."""
        found: dict[str, str] = {}
        for node in ast.walk(self.tree):
            if isinstance(node, ast.ImportFrom):
                module = node.module or ""
                if node.level:
                    module = ".".join([*self.module.split(".")[: -node.level], *filter(None, [module])])
                found |= {each.name: module for each in node.names}
        for node in self.tree.body:
            if isinstance(node, (ast.ClassDef, *FUNCTIONS)):
                found[node.name] = self.module
            elif isinstance(node, (ast.Assign, ast.AnnAssign)):
                targets = node.targets if isinstance(node, ast.Assign) else [node.target]
                found |= {each.id: self.module for each in targets if isinstance(each, ast.Name)}
        return found

    # --- page ---

    def described(self) -> Facts:
        """Data for the page of the resource."""
        facts = self.facts()
        own = {each.arg for each in [*self.function.args.args, *self.function.args.kwonlyargs]}
        shown = [each["text"] for each in facts["positional"]]
        named = [each["text"] for each in facts["named"] if each["text"].partition(":")[0] in own]
        signature = ", ".join([*shown, *(["*", *named] if named else []), *(["…"] if self.taken else [])])
        return {
            "title": self.name,
            "text": ast.get_docstring(self.function) or "",
            "signature": f"client.{self.full_name}({signature}) -> {facts['returns']['text']}",
            "takes": f"`client.{self.taken.full_name}`" if self.taken else "",
            "without": ", ".join(f"`{each}`" for each in sorted(self.without)),
            "options": [{"name": name, "about": about} for name, about in self.further],
        }


FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)


def text(argument: ast.arg, default: str | None) -> str:
    """Return an argument as it appears in a signature."""
    annotation = ast.unparse(argument.annotation) if argument.annotation else "Any"
    return f"{argument.arg}: {annotation}" + (f" = {default}" if default is not None else "")


def both(annotated: str) -> dict[str, str]:
    """Return the synchronous and asynchronous form of an annotation."""
    return {"text": ASYNC.sub("", annotated), "async_text": annotated}


def helpers(document: Node, methods: list[Method]) -> dict[str, list[Helper]]:
    """Resource → its helpers, in the order of the spec."""
    by_name = {method.full_name: method for method in methods}
    found = defaultdict[str, list[Helper]](list)
    for full_name, source in document.get("x-helpers", {}).items():
        helper = Helper(full_name, source, by_name)
        if full_name in by_name:
            raise helper.fault("this is a method of an operation")
        found[helper.resource].append(helper)
    return found
