# Names of the official SDK, generated: openapiopenai drift names
from collections.abc import Iterable
from typing import Any, Literal, TypeAlias, Union
from typing_extensions import Required, TypedDict
from openapiopenai.models.agent_automation_target_resource_new_session_input_content_item import AgentAutomationTargetResourceNewSessionInputContentItemDict as _AgentAutomationTargetResourceNewSessionInputContentItemDict
AgentFunctionCallOutputParam: TypeAlias = Union[str, Iterable[_AgentAutomationTargetResourceNewSessionInputContentItemDict]]
InputContentParamInputText = TypedDict("InputContentParamInputText", {"text": str, "type": Literal["input_text"]}, total=False)
InputContentParamInputImage = TypedDict("InputContentParamInputImage", {"image_url": str, "type": Literal["input_image"]}, total=False)
from .input_content_param import InputContentParam as InputContentParam
