# Names of the official SDK, generated: openapiopenai drift names
from typing import Any, Literal, TypeAlias, Union
from typing_extensions import Required, TypedDict
ConversationItemContentParam = TypedDict("ConversationItemContentParam", {"id": str, "audio": str, "text": str, "transcript": str, "type": Literal["input_text", "input_audio", "item_reference", "text", "audio"]}, total=False)
