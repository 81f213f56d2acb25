# Names of the official SDK, generated: openapiopenai drift names
from collections.abc import Iterable
from typing import Any, Literal, TypeAlias, Union
from typing_extensions import Required, TypedDict
Content = TypedDict("Content", {"id": str, "audio": str, "text": str, "transcript": str, "type": Literal["input_text", "input_audio", "item_reference", "text"]}, total=False)
ConversationItemWithReferenceParam = TypedDict("ConversationItemWithReferenceParam", {"id": str, "arguments": str, "call_id": str, "content": Iterable[Content], "name": str, "object": Literal["realtime.item"], "output": str, "role": Literal["user", "assistant", "system"], "status": Literal["completed", "incomplete", "in_progress"], "type": Literal["message", "function_call", "function_call_output", "item_reference"]}, total=False)
