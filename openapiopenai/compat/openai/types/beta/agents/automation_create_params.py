# Names of the official SDK, generated: openapiopenai drift names
from typing import Any, Literal, TypeAlias, Union
from typing_extensions import Required, TypedDict
from openapiopenai.models.update_agent_automation_request_target import UpdateAgentAutomationRequestTargetDict as _UpdateAgentAutomationRequestTargetDict
from openapiopenai.models.create_agent_automation_request import CreateAgentAutomationRequestDict as AutomationCreateParams
CreateAutomationParamsPeriodic = TypedDict("CreateAutomationParamsPeriodic", {"expression": str, "name": str, "target": _UpdateAgentAutomationRequestTargetDict, "timezone": str, "type": Literal["periodic"], "metadata": dict[str, str]}, total=False)
from openapiopenai.models.create_agent_automation_request import CreateAgentAutomationRequestDict as CreateAutomationParamsOnce
from .automation_target_param import AutomationTargetParam as AutomationTargetParam
from .automation_metadata_param import AutomationMetadataParam as AutomationMetadataParam
__all__ = ["AutomationCreateParams", "CreateAutomationParamsPeriodic", "CreateAutomationParamsOnce", "AutomationTargetParam", "AutomationMetadataParam"]
