# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.agent_automation import AgentAutomation as Automation
from ...._utils import PropertyInfo as PropertyInfo
from .one_time_automation import OneTimeAutomation as OneTimeAutomation
from .periodic_automation import PeriodicAutomation as PeriodicAutomation
__all__ = ["Automation", "PropertyInfo", "OneTimeAutomation", "PeriodicAutomation"]
