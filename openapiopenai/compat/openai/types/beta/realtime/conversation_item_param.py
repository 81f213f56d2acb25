# Names of the official SDK, generated: openapiopenai drift names
from collections.abc import Iterable
from typing import Any, Literal, TypeAlias, Union
from typing_extensions import Required, TypedDict
from .conversation_item_content_param import ConversationItemContentParam as _ConversationItemContentParam
ConversationItemParam = TypedDict("ConversationItemParam", {"id": str, "arguments": str, "call_id": str, "content": Iterable[_ConversationItemContentParam], "name": str, "object": Literal["realtime.item"], "output": str, "role": Literal["user", "assistant", "system"], "status": Literal["completed", "incomplete", "in_progress"], "type": Literal["message", "function_call", "function_call_output"]}, total=False)
from .conversation_item_content_param import ConversationItemContentParam as ConversationItemContentParam
