"""Parts of an object that depend on each other: list cursors, totals, the bytes of a token."""

from __future__ import annotations

from typing import Any

from .._runtime.json.values import is_list, is_node

Schema = dict[str, Any]


def coherent(value: Schema) -> Schema:
    """Make the parts of an object consistent: list cursors, token totals, the bytes of a token."""
    data = value.get("data")
    if is_list(data) and data and is_node(data[0]) and "id" in data[0]:
        for cursor, item in (("first_id", data[0]), ("last_id", data[-1])):
            value.update({cursor: item["id"]} if cursor in value else {})
    for side in ("input", "output", "prompt", "completion"):
        details = value.get(f"{side}_tokens_details", value.get(f"{side}_token_details"))
        kinds = ("text_tokens", "image_tokens", "audio_tokens")
        counts = [details.get(kind) or 0 for kind in kinds] if is_node(details) else []
        if any(counts) and f"{side}_tokens" in value:
            value[f"{side}_tokens"] = sum(counts)
    for total, parts in TOTALS.items():
        counted = [value[part] for part in parts if isinstance(value.get(part), int)]
        if total in value and counted:
            value[total] = sum(counted)
    if isinstance(value.get("token"), str) and value.get("bytes"):
        value["bytes"] = list(value["token"].encode())
    return value


TOTALS = {
    "total_tokens": ("input_tokens", "output_tokens", "prompt_tokens", "completion_tokens"),
    "total": ("completed", "failed", "cancelled", "in_progress", "passed", "errored"),
}
