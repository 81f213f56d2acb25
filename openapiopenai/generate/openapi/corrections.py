"""Fixes mistakes in the published document before it is processed any further."""

from __future__ import annotations

from typing import Any

from .document import Node, operations
from .values import copied, is_list, is_node


def apply(document: Node, corrections: list[dict[str, Any]]) -> list[str]:
    """Apply each correction in place; return remarks on those that no longer apply."""
    notes: list[str] = []
    for correction in corrections:
        places = correction["at"] if is_list(correction["at"]) else [correction["at"]]
        for at in places:
            problem = _apply(document, at, correction)
            if problem:
                notes.append(f"correction at {at}: {problem}")
    return notes


def _apply(document: Node, at: str, correction: dict[str, Any]) -> str | None:
    found = find(document, at)
    if found is None:
        return "there is no such place any more"
    holder, key = found
    target = holder[key]
    if correction.get("remove") is True:
        del holder[key]
        return None
    if "copy" in correction:
        pointer = _steps(correction["copy"])
        parent: Any = document
        for step in pointer[:-1]:
            parent = parent.setdefault(step, {})
        if pointer[-1] in parent:
            return f"{correction['copy']} is published now"
        parent[pointer[-1]] = {**copied(target), **correction.get("with", {})}
        return None
    if correction.get("absorb") is True:
        return None if _absorb(document, target) else "its arms add nothing any more"
    if "rename" in correction:
        if correction["rename"] in holder:
            return f"{correction['rename']} is there already"
        items = [(correction["rename"] if k == key else k, v) for k, v in holder.items()]
        holder.clear()
        holder.update(items)
        return None
    changed = False
    if "set" in correction:
        changed = target != correction["set"]
        holder[key] = correction["set"]
    if "merge" in correction:
        changed = _merge(target, correction["merge"]) or changed
    for name in correction.get("remove", []):
        changed = (is_node(target) and target.pop(name, None) is not None) or changed
    for name in correction.get("optional", []):
        if name in target.get("required", []):
            target["required"] = [each for each in target["required"] if each != name]
            changed = True
    return None if changed else "the published document says so itself now"


def _merge(target: Node, values: Node) -> bool:
    changed = False
    for key, value in values.items():
        if is_node(value) and is_node(target.get(key)):
            changed = _merge(target[key], value) or changed
        elif target.get(key) != value:
            target[key] = value
            changed = True
    return changed


def _absorb(document: Node, union: Node) -> bool:
    """Replace a variant that extends another schema by one property with that schema, and add the property to it, so
    that all unions share one model."""
    changed = False
    for word in ("anyOf", "oneOf"):
        for index, arm in enumerate(union.get(word, [])):
            parts = arm.get("allOf", [])
            refs = [part for part in parts if "$ref" in part]
            extra = [part["properties"] for part in parts if "properties" in part]
            found = find(document, refs[0]["$ref"][1:]) if len(refs) == len(extra) == 1 else None
            if found is None or len(parts) != 2:
                continue
            target = found[0][found[1]]
            if "properties" in target:
                target["properties"].update(copied(extra[0]))
                union[word][index] = refs[0]
                changed = True
    return changed


def find(document: Node, at: str) -> tuple[Any, Any] | None:
    """Resolve a JSON pointer, a schema (`Name` or `Name.property`) or an operationId to its container and key."""
    if at.startswith("/"):
        steps: list[Any] = _steps(at)
    else:
        steps = []
        for path, method, operation in operations(document):
            if operation.get("operationId") == at:
                steps = ["paths", path, method]
        if not steps:
            name, *properties = at.split(".")
            steps = ["components", "schemas", name]
            for each in properties:
                steps += ["properties", each]
    node: Any = document
    holder: Any = None
    step: Any = None
    for step in steps:
        holder = node
        if is_list(node):
            step = int(step)
            if step >= len(node):
                return None
        elif not is_node(node) or step not in node:
            return None
        node = node[step]
    return holder, step


def _steps(pointer: str) -> list[str]:
    return [step.replace("~1", "/").replace("~0", "~") for step in pointer.split("/")[1:]]
