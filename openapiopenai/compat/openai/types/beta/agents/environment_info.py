# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.agent_environment_info import AgentEnvironmentInfo as EnvironmentInfo
__all__ = ["EnvironmentInfo"]
