"""Template data of resources: sub-resources, methods and pages."""

from __future__ import annotations

from collections import defaultdict

from tools.generate.areas import areas
from tools.generate.calls import Arguments, Opening, call_code, layout
from tools.generate.channels import channels
from tools.generate.escape import cell, code, docstring, fence, phrase, prose
from tools.generate.helpers import Helper, helpers
from tools.generate.operations import ALWAYS, Facts, Method, auth_kind, methods_of
from tools.generate.pages import row
from tools.generate.second_names import check_second_names
from tools.generate.types import class_name, markdown, module_name
from tools.spec import texts
from tools.spec.document import Node, schemas_of
from tools.spec.faults import DocumentError, pointer


def resources(document: Node, opening: Opening) -> dict[str, Facts]:
    """Class of a resource → its template data; `Root` is the client itself."""
    methods = defaultdict[str, list[Method]](list)
    everything = methods_of(document)
    for method in everything:
        methods[method.resource].append(method)
    by_hand = helpers(document, everything)
    websockets = channels(document)
    paths = ["", *texts.resources(document)]
    check_second_names(document, everything, paths)
    taken = {class_name(key).lower(): key for key in schemas_of(document)}
    arguments = Arguments(document)
    found: dict[str, Facts] = {}
    for path in paths:
        name = class_name(path) or "Root"
        if name.lower() in taken:
            place = pointer(("components", "schemas", taken[name.lower()]))
            raise DocumentError([f"{place}: the resource `{path}` is called {name} too: change one, or `x-method`"])
        parts = {other: other for other in paths if is_part(other, path)}
        parts |= {second: own for second, own in document.get("x-second-names", {}).items() if is_part(second, path)}
        channel = websockets.get(path)
        found[name] = resource(path, name, parts, methods[path], by_hand.get(path, []))
        found[name] |= {"connection": "", "channel": channel.connect() if channel else ""}
        found[name]["text"] = text_of(path, document)
        text = found[name]["text"]
        found[name]["doc"] = docstring(f"`client.{path}`: {text}") if text else ""
        found[name]["page"] = page(path, found[name], methods[path], arguments, opening)
        for part in found[name]["page"]["parts"]:
            part["about"] = phrase(text_of(parts[part["path"]], document))
        found[name]["page"]["connect"] = channel.described() if channel else ""
        found[name]["page"]["helpers"] = [each.described() for each in by_hand.get(path, ())]
    found["Root"]["index"] = index(document, found)
    for channel in websockets.values():
        facts = channel.facts()
        found[channel.kind] = {"connection": facts, "page": facts.pop("page")}
        found[channel.kind]["page"] |= {"opening": opening.code, "client_class": opening.client_class}
    shown = [method for facts in found.values() for method in facts["page"].get("methods", ())]
    for facts, example in zip(shown, layout([facts["code"] for facts in shown]), strict=True):
        facts["code"], facts["fence"] = example, fence(example)
    return found


def index(document: Node, found: dict[str, Facts]) -> list[Facts]:
    """Return the entries of the page index, by area."""
    return [
        {
            "area": area.name,
            "resources": [
                {
                    "path": path,
                    "class": class_name(path),
                    "text": cell(phrase(text_of(path, document))),
                    "listed": ", ".join(f"`{each['name']}`" for each in members(found[class_name(path)])),
                }
                for path in area.resources
            ],
            "models": ", ".join(f"[{name}]({name}.md)" for name in area.models),
        }
        for area in areas(document)
    ]


def members(facts: Facts) -> list[Facts]:
    """Return the methods of a resource: operations, `connect` and helpers."""
    connect = [{"name": "connect"}] if facts["channel"] else []
    return [*facts["methods"], *connect, *facts["helpers"]]


def text_of(path: str, document: Node) -> str:
    """Description of a resource."""
    text: str = document.get("x-resources", {}).get(path, {}).get("description", "")
    return text


def is_part(path: str, whole: str) -> bool:
    """Whether a resource is directly below another."""
    return bool(path) and path.rpartition(".")[0] == whole


def resource(path: str, name: str, parts: dict[str, str], methods: list[Method], by_hand: list[Helper]) -> Facts:
    """Template data of one module; `parts` maps the paths of sub-resources to their primary paths."""
    methods = sorted(methods, key=lambda method: list_order(method.name))
    facts: Facts = {
        "path": path,
        "class": name,
        "title": f"`client.{path}`" if path else "The resources of a client",
        "parts": [
            {
                "name": each.rpartition(".")[2],
                "path": each,
                "class": class_name(own),
                "module": module_name(class_name(own)),
            }
            for each, own in parts.items()
        ],
        "methods": [method.facts() for method in methods],
        "second_names": [
            {"name": second, "of": method.name}
            for method in methods
            for second in method.operation.get("x-second-names", ())
        ],
    }
    names = {each for method in methods for each in method.typed.names | method.as_dict.names}
    modules = defaultdict[str, list[str]](list)
    for each in names:
        modules[module_name(each.removesuffix("Dict"))].append(each)
    facts["imports"] = [{"module": module, "names": ", ".join(sorted(modules[module]))} for module in sorted(modules)]
    streams = {method.operation.get("x-stream-class", "") for method in methods} - {""}
    facts["stream_classes"] = [
        {"module": each.partition(":")[0], "names": f"{each.partition(':')[2]}, Async{each.partition(':')[2]}"}
        for each in sorted(streams)
    ]
    facts["helpers"] = [each.facts() for each in by_hand]
    needed = defaultdict[str, set[str]](set)
    for each in by_hand:
        for module, more in each.imports().items():
            needed[module] |= more
        if each.taken:
            for other in each.taken.typed.names | each.taken.as_dict.names:
                facts["imports"].append({"module": module_name(other.removesuffix("Dict")), "names": other})
    facts["helper_imports"] = [{"module": each, "names": ", ".join(sorted(needed[each]))} for each in sorted(needed)]
    facts["modes"] = [{"is_async": False}, {"is_async": True}]
    return facts


def list_order(name: str) -> tuple[int, str]:
    """Sort key: common methods first, in the order of an object's life cycle."""
    usual = ["create", "retrieve", "update", "list", "delete"]
    return (usual.index(name) if name in usual else len(usual), name)


def page(path: str, facts: Facts, methods: list[Method], arguments: Arguments, opening: Opening) -> Facts:
    """Page data of a resource."""
    ordered = sorted(methods, key=lambda method: list_order(method.name))
    return {
        "is_connection": False,
        "title": f"client.{path}" if path else "client",
        "text": prose(facts["text"]),
        "parts": [{"name": part["name"], "class": part["class"], "path": part["path"]} for part in facts["parts"]],
        "methods": [described(method, arguments, opening) for method in ordered],
        "client_class": opening.client_class,
        "key": key_of(methods),
    }


def key_of(methods: list[Method]) -> str:
    """Setting of the client with the API key that all methods need; empty if it is the usual one."""
    kinds = {auth_kind(method.operation, method.document) for method in methods}
    return code(f"{kinds.pop()}_api_key") if len(kinds) == 1 and "" not in kinds else ""


def described(method: Method, arguments: Arguments, opening: Opening) -> Facts:
    """Page data of a method."""
    operation = method.operation
    event = operation.get("x-stream-event")
    return {
        "title": method.name,
        "http": cell(code(f"{method.verb} {method.path}")),
        "text": prose(operation.get("description") or operation.get("summary") or ""),
        "deprecated": operation.get("deprecated", False),
        "second_names": ", ".join(f"`{name}`" for name in operation.get("x-second-names", ())),
        "rows": [row(each.name, each.schema, each.required, each.place == "body") for each in method.parameters],
        "returns": returned(method),
        "event": with_article(event) if event and method.answer else "",
        "code": call_code(method, arguments.of(method), opening),
    }


def returned(method: Method) -> str:
    """Describe the return value of a method, as Markdown."""
    if method.answer == "bytes":
        return "the file, as `ApiResponse`"
    if method.stream_when == ALWAYS:
        return f"a stream; each event is {with_article(method.operation['x-stream-event'])}"
    if not method.answer:
        return "nothing"
    text = markdown(method.answers["application/json"])
    return f"{text} or text" if method.is_text else f"{text}, a page to iterate over" if method.page else text


def with_article(key: str) -> str:
    """A component with its article, linked."""
    name = class_name(key)
    return f"{'an' if name[0] in 'AEIOU' else 'a'} {linked(key)}"


def linked(key: str) -> str:
    return markdown({"$ref": f"#/components/schemas/{key}"})
