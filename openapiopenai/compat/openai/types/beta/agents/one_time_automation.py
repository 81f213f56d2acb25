# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.agent_one_time_automation import AgentOneTimeAutomation as OneTimeAutomation
__all__ = ["OneTimeAutomation"]
