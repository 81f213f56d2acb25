# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.agent_environment_info import AgentEnvironmentInfo as EnvironmentInfo
from ...._models import BaseModel as BaseModel
from ..hosted_skill import HostedSkill as HostedSkill
from ..hosted_plugin import HostedPlugin as HostedPlugin
from ..hosted_environment_file import HostedEnvironmentFile as HostedEnvironmentFile
__all__ = ["EnvironmentInfo", "BaseModel", "HostedSkill", "HostedPlugin", "HostedEnvironmentFile"]
