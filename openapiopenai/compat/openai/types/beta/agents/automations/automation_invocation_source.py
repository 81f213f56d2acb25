# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.agent_automation_invocation_source import AgentAutomationInvocationSource as AutomationInvocationSource
from openapiopenai.models.agent_automation_invocation_source_resource_manual import AgentAutomationInvocationSourceResourceManual as AutomationInvocationSourceResourceManual
from openapiopenai.models.agent_automation_invocation_source_resource_automation import AgentAutomationInvocationSourceResourceAutomation as AutomationInvocationSourceResourceAutomation
from ....._utils import PropertyInfo as PropertyInfo
from ....._models import BaseModel as BaseModel
from ..automation import Automation as Automation
__all__ = ["AutomationInvocationSource", "AutomationInvocationSourceResourceManual", "AutomationInvocationSourceResourceAutomation", "PropertyInfo", "BaseModel", "Automation"]
