# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.hosted_skill import HostedSkill as HostedSkill
from openapiopenai.models.hosted_plugin import HostedPlugin as HostedSkillResourceInline
__all__ = ["HostedSkill", "HostedSkillResourceInline"]
