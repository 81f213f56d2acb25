"""Facts of helpers: methods implemented by handwritten functions.

`x-helpers` of the spec lists them: `vector_stores.files.poll: openapiopenai.helpers.polling:poll_file`. A helper is
written for asynchronous clients, in the module `polling_async`; `polling_sync` is made from that. Its first parameter
is the resource. `@takes("files.create")` declares that its `**arguments` are those of another method; without it, they
are the common call options.
"""

from __future__ import annotations

import ast
import re
from collections import defaultdict
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from openapiopenai.generate.layout import facts
from openapiopenai.generate.layout.code import Code
from openapiopenai.generate.layout.escape import anchor, arguments_doc, docstring, sentence
from openapiopenai.generate.layout.operations import Method
from openapiopenai.generate.layout.synchronous import synchronous_name, synchronous_text
from openapiopenai.generate.openapi.document import Node
from openapiopenai.generate.openapi.faults import DocumentError, Faults, pointer

OF_EVERY_CALL = ("timeout", "As in every call, like `extra_headers`, `max_retries`, and all others of `CallOptions`.")


@dataclass(frozen=True)
class Arguments:
    """Arguments by name, as they appear in a signature."""

    positional: dict[str, str]
    named: dict[str, str]


NAMED = re.compile(r"^- `(\w+)`: (.*(?:\n  .*)*)", re.MULTILINE)
"""The text of an argument in a docstring."""


class Helper:
    """One method implemented by a handwritten function."""

    def __init__(self, full_name: str, source: str, methods: dict[str, Method], code: Code) -> None:
        self.code = code
        self.methods = methods
        self.full_name = full_name
        self.resource, _, self.name = full_name.rpartition(".")
        module, _, name = source.partition(":")
        self.module = f"{module}_async" if code.path(f"{module}_async").exists() else module
        self.source = f"{self.module}:{name}"
        if full_name in methods:
            raise self.fault("this is a method of an operation")
        if not code.path(self.module).exists():
            raise self.fault(f"there is no module {module}")
        self.tree = code.parsed(self.module)
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
                more = {keyword.arg: ast.literal_eval(as_text(keyword.value)) for keyword in each.keywords}
                self.without = set(more.get("without", ()))
                self.options = str(more.get("options") or self.options)

    def fault(self, what: str) -> DocumentError:
        return DocumentError([f"{pointer(('x-helpers', self.full_name))}: {what}"])

    @cached_property
    def is_generator(self) -> bool:
        return any(isinstance(node, (ast.Yield, ast.YieldFrom)) for node in ast.walk(self.function))

    def declared(self) -> facts.Helper:
        """Return the facts of the method."""
        function = self.function
        return facts.Helper(
            name=self.name,
            source=facts.TwoForms(self.source.replace("_async:", "_sync:"), self.source),
            positional=[two_forms(each) for each in self.positional],
            named=[two_forms(each) for each in self.named],
            options=self.options if function.args.kwarg else "",
            is_coroutine=isinstance(function, ast.AsyncFunctionDef) and not self.is_generator,
            returns=two_forms(self.returns),
            doc=self.doc,
            page=self.page(),
        )

    @cached_property
    def own(self) -> Arguments:
        """The arguments of the function itself, except the resource and `**arguments`."""
        arguments = self.function.args
        positional = [*arguments.posonlyargs, *arguments.args][1:]
        defaults = [*(None for _ in positional), *map(self.default, arguments.defaults)][-len(positional) :]
        named = [self.default(each) if each else None for each in arguments.kw_defaults]
        return Arguments(
            {each.arg: text(each, default) for each, default in zip(positional, defaults, strict=False)},
            {each.arg: text(each, default) for each, default in zip(arguments.kwonlyargs, named, strict=True)},
        )

    @property
    def positional(self) -> list[str]:
        """Positional arguments: those of the other method first."""
        return [*self.taken_arguments("positional"), *self.own.positional.values()]

    @property
    def named(self) -> list[str]:
        """Named arguments, those without a default first."""
        return sorted([*self.own.named.values(), *self.taken_arguments("named")], key=lambda each: "=" in each)

    def default(self, value: ast.expr) -> str:
        """Return a default as text; a constant is replaced by its value."""
        if isinstance(value, ast.Name):
            for node in self.code.parsed(self.known.get(value.id, self.module)).body:
                if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == value.id:
                    return ast.unparse(node.value)
        return ast.unparse(value)

    def taken_arguments(self, kind: Literal["positional", "named"]) -> list[str]:
        """Return the other method's arguments of a kind, except the helper's own and the excluded ones."""
        if self.taken is None:
            return []
        left = self.own.positional.keys() | self.own.named.keys() | self.without
        arguments: list[str] = getattr(self.taken.signature, kind)
        return [each for each in arguments if each.partition(":")[0] not in left]

    @property
    def returns(self) -> str:
        return ast.unparse(self.function.returns) if self.function.returns else "None"

    @property
    def doc(self) -> str:
        said = ast.get_docstring(self.function) or ""
        own = NAMED.sub(r"- \1: \2", said)
        known = {**(self.taken.texts if self.taken else {}), **self.texts_nearby()}
        names = [argument.partition(":")[0] for argument in [*self.positional, *self.named]]
        left = {name: known.get(name, "") for name in names if name not in dict(NAMED.findall(said))}
        return docstring("\n\n".join(filter(None, [own, arguments_doc({**left, **dict(self.further)})])))

    def texts_nearby(self) -> dict[str, str]:
        """Own argument → its text at the first helper of the module that has one, or at a method of the resource."""
        operations = [each.texts for each in self.methods.values() if each.resource == self.resource]
        docs = [ast.get_docstring(each) or "" for each in self.tree.body if isinstance(each, FUNCTIONS)]
        helpers = [{name: re.sub(r"\n +", " ", text) for name, text in NAMED.findall(doc)} for doc in docs]
        found = {name: text for texts in reversed([*helpers, *operations]) for name, text in texts.items() if text}
        return {name: found.get(name, "") for name in {**self.own.positional, **self.own.named}}

    @cached_property
    def further(self) -> list[tuple[str, str]]:
        """Options that this method takes, with their texts; those of every call together."""
        body = self.code.parsed(self.known[self.options]).body if self.options in self.known else []
        found = next((each for each in body if isinstance(each, ast.ClassDef) and each.name == self.options), None)
        options: list[tuple[str, str]] = []
        for field, about in zip(found.body, found.body[1:], strict=False) if found else ():
            if isinstance(field, ast.AnnAssign) and isinstance(field.target, ast.Name) and isinstance(about, ast.Expr):
                options.append((field.target.id, " ".join(str(ast.literal_eval(about.value)).split())))
        return options + [OF_EVERY_CALL] * bool(self.function.args.kwarg)

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
            found[self.known[name]].add(name)
            found[synchronous_name(self.known[name])].add(synchronous_name(name))
        return found

    @property
    def known(self) -> dict[str, str]:
        """Name in the helper's module → module that defines it."""
        return self.code.known(self.module)

    # --- page ---

    def page(self) -> facts.HelperPage:
        """Return the section on the page of the resource."""
        named = [each for each in self.named if each.partition(":")[0] in self.own.named]
        arguments = [*self.positional, *(["*", *named] if named else []), *(["…"] if self.taken else [])]
        text = ast.get_docstring(self.function) or ""
        return facts.HelperPage(
            text=text,
            about=sentence(text),
            anchor=anchor(self.full_name),
            full_name=self.full_name,
            signature=synchronous_text(f"client.{self.full_name}({', '.join(arguments)}) -> {self.returns}"),
            further_options=[facts.HelperOption(name, about) for name, about in self.further],
            takes=f"`client.{self.taken.full_name}`" if self.taken else "",
            without=", ".join(f"`{each}`" for each in sorted(self.without)),
        )


def as_text(value: ast.expr) -> ast.expr:
    """Return a name as a literal, and all else unchanged."""
    return ast.Constant(value.id) if isinstance(value, ast.Name) else value


FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)


def text(argument: ast.arg, default: str | None) -> str:
    """Return an argument as it appears in a signature."""
    annotation = ast.unparse(argument.annotation) if argument.annotation else "Any"
    return f"{argument.arg}: {annotation}" + (f" = {default}" if default is not None else "")


def two_forms(annotated: str) -> facts.TwoForms:
    """Return the synchronous and asynchronous form of an annotation."""
    return facts.TwoForms(synchronous_text(annotated), annotated)


def helpers(document: Node, methods: list[Method], code: Code, faults: Faults) -> dict[str, list[Helper]]:
    """Resource → its helpers, in the order of the spec."""
    by_name = {method.full_name: method for method in methods}
    found = defaultdict[str, list[Helper]](list)
    sources: dict[str, str] = document.get("x-helpers", {})
    for helper in faults.each(lambda name: Helper(name, sources[name], by_name, code), sources):
        found[helper.resource].append(helper)
    return found
