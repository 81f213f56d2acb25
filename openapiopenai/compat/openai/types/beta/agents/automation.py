# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.agent_automation import AgentAutomation as Automation
__all__ = ["Automation"]
