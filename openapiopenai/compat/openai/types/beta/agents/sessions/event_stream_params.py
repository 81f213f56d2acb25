# Names of the official SDK, generated: openapiopenai drift names
from typing_extensions import Required, TypedDict
EventStreamParams = TypedDict("EventStreamParams", {"include_obfuscation": bool}, total=False)
