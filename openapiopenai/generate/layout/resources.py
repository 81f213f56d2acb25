"""Facts of resources: sub-resources, methods and pages."""

from __future__ import annotations

from collections import defaultdict

from openapiopenai._runtime.calls.errors import APIStatusError
from openapiopenai.generate.layout import facts
from openapiopenai.generate.layout.areas import areas
from openapiopenai.generate.layout.calls import USUAL, Arguments, Opening, Shown, formatted, shown
from openapiopenai.generate.layout.channels import MODES, channels
from openapiopenai.generate.layout.code import Code
from openapiopenai.generate.layout.escape import anchor, cell, code, docstring, fence, phrase, prose, sentence
from openapiopenai.generate.layout.helpers import Helper, helpers
from openapiopenai.generate.layout.operations import ALWAYS, Method
from openapiopenai.generate.layout.pages import need, resource_link, row
from openapiopenai.generate.layout.reach import Reach
from openapiopenai.generate.layout.resource_names import list_order
from openapiopenai.generate.layout.second_names import faults_of_second_names
from openapiopenai.generate.layout.types import MODELS, class_name, importing, markdown, module_name
from openapiopenai.generate.openapi.calls import failures, json_of
from openapiopenai.generate.openapi.document import Node, ref_name
from openapiopenai.generate.openapi.faults import Faults


def resources(
    document: Node, methods: list[Method], classes: dict[str, str], opening: Opening, code: Code, faults: Faults
) -> dict[str, facts.Resource]:
    """Class of a resource → its facts; that of the client itself is there too. `classes` is path → class."""
    makes = Resources(document, methods, classes, opening, code, faults)
    return {each.class_name: each for each in faults.each(makes.resource, makes.paths)}


def connections(
    document: Node, classes: dict[str, str], opening: Opening, faults: Faults
) -> dict[str, facts.Connection]:
    """Class of a connection → its facts."""
    found = channels(document, faults).values()
    return {each.kind: each for each in faults.each(lambda channel: channel.connection(classes, opening), found)}


class Resources:
    """Computes the facts of resources."""

    def __init__(
        self,
        document: Node,
        methods: list[Method],
        classes: dict[str, str],
        opening: Opening,
        code: Code,
        faults: Faults,
    ) -> None:
        arguments = Arguments(document, methods)
        codes = faults.each(lambda method: (method, shown(method, arguments, opening)), methods)
        everything = [method for method, _ in codes]
        self.faults = faults
        self.document = document
        self.opening = opening
        self.classes = classes
        self.paths = [*self.classes]
        self.methods = defaultdict[str, list[Method]](list)
        """Path → its methods, the common ones first."""
        for method in sorted(everything, key=lambda method: list_order(method.name)):
            self.methods[method.resource].append(method)
        faults.found += faults_of_second_names(document, everything, self.paths)
        self.helpers = helpers(document, everything, code, faults)
        self.channels = channels(document, faults)
        names = [method.full_name for method in everything]
        self.examples = dict(zip(names, formatted([each for _, each in codes]), strict=True))
        """Full name of a method → its example calls."""

    def resource(self, path: str) -> facts.Resource:
        """Return the facts of one module."""
        methods, by_hand, channel = self.methods[path], self.helpers.get(path, []), self.channels.get(path)
        names = {*(each.name for each in methods), *(each.name for each in by_hand)}
        for method in methods:
            method.siblings = names
        signatures = [*methods, *(each.taken for each in by_hand if each.taken)]
        needed = {name: model for each in signatures for name, model in each.signature.names.items()}
        text = text_of(path, self.document)
        return facts.Resource(
            path=path,
            class_name=self.classes[path],
            title=f"`client.{path}`" if path else "The resources of a client",
            doc=doc_of(path, text) if text else "",
            parts=[self.part(other, own) for other, own in self.parts(path).items()],
            methods=self.faults.each(
                lambda method: method.declared(method_page(method, self.examples[method.full_name])), methods
            ),
            second_names=[
                facts.SecondName(second, method.name)
                for method in methods
                for second in method.operation.get("x-second-names", ())
            ],
            helpers=[each.declared() for each in by_hand],
            channel=channel.connect() if channel else None,
            imports=importing(needed),
            qualified=MODELS in needed,
            stream_classes=stream_classes(methods),
            helper_imports=helper_imports(by_hand),
            modes=MODES,
            page=facts.ResourcePage(
                title=f"client.{path}" if path else "client",
                above=" › ".join(filter(None, [resource_link(each, self.classes) for each in above(path)])),
                text=prose(text),
                key=key_of(methods),
                client_class=self.opening.client_class,
            ),
        )

    def parts(self, path: str) -> dict[str, str]:
        """Path of each resource directly below another → its primary path."""
        seconds: dict[str, str] = self.document.get("x-second-names", {})
        own = {other: other for other in self.paths} | seconds
        return {other: primary for other, primary in own.items() if is_part(other, path) and primary in self.classes}

    def part(self, path: str, own: str) -> facts.Part:
        return facts.Part(
            name=path.rpartition(".")[2],
            path=path,
            class_name=self.classes[own],
            module=module_name(self.classes[own]),
            doc=doc_of(path, text_of(own, self.document)),
            about=phrase(text_of(own, self.document)),
        )


def stream_classes(methods: list[Method]) -> list[facts.Imports]:
    """Import statements for hand-written classes of streams."""
    sources = sorted({method.operation.get("x-stream-class", "") for method in methods} - {""})
    return [
        facts.Imports(f"{module}_{kind}", f"{prefix}{name}")
        for module, _, name in (each.partition(":") for each in sources)
        for kind, prefix in (("async", "Async"), ("sync", ""))
    ]


def helper_imports(by_hand: list[Helper]) -> list[facts.Imports]:
    """Import statements for annotations of helpers."""
    needed = defaultdict[str, set[str]](set)
    for helper in by_hand:
        for module, names in helper.imports().items():
            needed[module] |= names
    return [facts.Imports(module, ", ".join(sorted(needed[module]))) for module in sorted(needed)]


def index(document: Node, reach: Reach, found: dict[str, facts.Resource]) -> list[facts.Area]:
    """Return the entries of the page index, by area; `found` is class → facts."""
    return [
        facts.Area(
            area=area.name,
            resources=[indexed(found[reach.classes[path]], text_of(path, document)) for path in area.resources],
            models=", ".join(f"[{name}]({name}.md)" for name in area.models),
        )
        for area in areas(document, reach)
    ]


def indexed(resource: facts.Resource, text: str) -> facts.IndexedResource:
    connect = ["connect"] if resource.channel else []
    names = [*(each.name for each in resource.methods), *connect, *(each.name for each in resource.helpers)]
    listed = ", ".join(f"`{name}`" for name in names)
    return facts.IndexedResource(resource.path, resource.class_name, cell(phrase(text)), listed)


def text_of(path: str, document: Node) -> str:
    """Description of a resource."""
    text: str = document.get("x-resources", {}).get(path, {}).get("description", "")
    return text


def doc_of(path: str, text: str) -> str:
    """Docstring of a resource."""
    return docstring(f"`client.{path}`: {text}" if text else f"`client.{path}`.")


def above(path: str) -> list[str]:
    """Return the paths of the resources that a resource is in, the outermost first."""
    parts = path.split(".")
    return [".".join(parts[:length]) for length in range(1, len(parts))]


def is_part(path: str, whole: str) -> bool:
    """Whether a resource is directly below another."""
    return bool(path) and path.rpartition(".")[0] == whole


def key_of(methods: list[Method]) -> str:
    """Setting of the client with the credential that all methods need; empty if it is the usual one."""
    needed = {method.around.security.auth(method.operation) for method in methods}
    arguments = {each.name: each.argument for method in methods for each in method.around.security.schemes.values()}
    return code(arguments[str(needed.pop())]) if len(needed) == 1 and needed <= arguments.keys() else ""


def method_page(method: Method, example: Shown) -> facts.MethodPage:
    """Return the section of a method on the page of its resource."""
    operation = method.operation
    event = operation.get("x-stream-event")
    text = operation.get("description") or operation.get("summary") or ""
    return facts.MethodPage(
        http=cell(code(f"{method.verb} {method.path}")),
        text=prose(text),
        about=sentence(text),
        anchor=anchor(method.full_name),
        deprecated=method.deprecation,
        second_names=", ".join(f"`{name}`" for name in operation.get("x-second-names", ())),
        rows=rows(method),
        returned=returned(method),
        event=with_article(event) if event and not method.responses.is_empty else "",
        raised=[raised(status, each) for status, each in failures(operation).items()],
        code=example.code,
        async_code=example.async_code,
        more=example.more,
        streamed=example.streamed,
        fence=fence(*example),
    )


def rows(method: Method) -> list[facts.Row]:
    """Return the arguments, those that are needed first."""
    usual = method.operation.get(USUAL, {})
    needs = [(each, need(each.required or each.place == "path", each.name in usual)) for each in method.parameters]
    needs.sort(key=lambda each: (need(True), need(False, True), need(False)).index(each[1]))
    return [row(each.name, each.schema, note, each.place == "body") for each, note in needs]


def raised(status: str, response: Node) -> facts.Raised:
    """Return an error that an operation documents; the status may be a range of them, or `default`."""
    cls = APIStatusError.of(int(status)) if status.isdecimal() else APIStatusError
    schema = json_of(response)
    data = f"`data`: {markdown(schema)}" if schema else ""
    return facts.Raised(
        code(status), cls.__name__, "; ".join(filter(None, [phrase(response.get("description", "")), data]))
    )


def returned(method: Method) -> str:
    """Describe the return value of a method, as Markdown."""
    responses = method.responses
    if responses.kind == "bytes":
        return "the headers, as `ApiResponse`" if method.verb == "HEAD" else "the file, as `ApiResponse`"
    if method.stream_when == ALWAYS:
        event = ref_name(responses.event_schema)
        return f"a stream; each event is {with_article(event) if event else markdown(responses.event_schema)}"
    if responses.is_empty:
        return "nothing"
    plain = {"": "nothing", "text": "text", "bytes": "the file, as `ApiResponse`"}
    kinds = {status: responses.others.get(status, responses.kind) for status in responses.good}
    shown = [plain.get(kinds[status]) or markdown(json_of(each) or {}) for status, each in responses.good.items()]
    shown += [plain["text"]] * responses.may_be_text + [plain["bytes"]] * responses.may_be_file
    text = " or ".join(dict.fromkeys(shown))
    return f"{text}, a page to iterate over" if method.page else text


def with_article(key: str) -> str:
    """A component with its article, linked."""
    name = class_name(key)
    return f"{'an' if name[0] in 'AEIOU' else 'a'} {linked(key)}"


def linked(key: str) -> str:
    return markdown({"$ref": f"#/components/schemas/{key}"})
