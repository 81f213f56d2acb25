"""JSON values of documents."""

from __future__ import annotations

import hashlib
import json
from typing import Any

from openapiopenai._runtime.json.values import Node as Node
from openapiopenai._runtime.json.values import copied as copied
from openapiopenai._runtime.json.values import is_list as is_list
from openapiopenai._runtime.json.values import is_node as is_node


def type_of(value: object) -> type:
    """The class of a value."""
    return type(value)


def digest(value: Any) -> str:
    """Return a hash of a JSON value."""
    return hashlib.sha256(json.dumps(value).encode()).hexdigest()
