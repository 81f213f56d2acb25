# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.agent_automation_target_resource_new_session_input import AgentAutomationTargetResourceNewSessionInputDict as AgentSessionInputMessageParam
from .input_content_param import InputContentParam as InputContentParam
__all__ = ["AgentSessionInputMessageParam", "InputContentParam"]
