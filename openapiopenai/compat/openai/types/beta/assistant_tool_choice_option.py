# Names of the official SDK, generated: openapiopenai drift names
from typing import Any, Literal, TypeAlias, Union
from openapiopenai.models.assistants_named_tool_choice import AssistantsNamedToolChoice as _AssistantsNamedToolChoice
AssistantToolChoiceOption: TypeAlias = Union[Literal["none", "auto", "required"], _AssistantsNamedToolChoice]
from .assistant_tool_choice import AssistantToolChoice as AssistantToolChoice
