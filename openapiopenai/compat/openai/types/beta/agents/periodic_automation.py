# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.agent_periodic_automation import AgentPeriodicAutomation as PeriodicAutomation
__all__ = ["PeriodicAutomation"]
