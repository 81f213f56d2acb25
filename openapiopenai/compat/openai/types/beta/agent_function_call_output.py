# Names of the official SDK, generated: openapiopenai drift names
from typing import Any, Literal, TypeAlias, Union
from openapiopenai.models.agent_automation_target_resource_new_session_input_content_item import AgentAutomationTargetResourceNewSessionInputContentItem as _AgentAutomationTargetResourceNewSessionInputContentItem
AgentFunctionCallOutput: TypeAlias = Union[str, list[_AgentAutomationTargetResourceNewSessionInputContentItem]]
from .input_content import InputContent as InputContent
