# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.agent_automation_invocation import AgentAutomationInvocation as AutomationInvocation
from openapiopenai.models.agent_automation_invocation_error import AgentAutomationInvocationError as Error
from ....._models import BaseModel as BaseModel
from .automation_invocation_source import AutomationInvocationSource as AutomationInvocationSource
__all__ = ["AutomationInvocation", "Error", "BaseModel", "AutomationInvocationSource"]
