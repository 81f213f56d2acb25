# Names of the official SDK, generated: openapiopenai drift names
from typing import Any, Literal, TypeAlias, Union
from openapiopenai.models.assistants_named_tool_choice import AssistantsNamedToolChoiceDict as _AssistantsNamedToolChoiceDict
AssistantToolChoiceOptionParam: TypeAlias = Union[Literal["none", "auto", "required"], _AssistantsNamedToolChoiceDict]
from .assistant_tool_choice_param import AssistantToolChoiceParam as AssistantToolChoiceParam
