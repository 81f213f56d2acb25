# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.agent_automation_target_resource_new_session_input import AgentAutomationTargetResourceNewSessionInputDict as AgentSessionInputMessageParam
__all__ = ["AgentSessionInputMessageParam"]
