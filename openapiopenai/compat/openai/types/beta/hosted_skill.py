# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.hosted_skill import HostedSkill as HostedSkill
from openapiopenai.models.hosted_plugin import HostedPlugin as HostedSkillResourceInline
from ..._utils import PropertyInfo as PropertyInfo
from ..._models import BaseModel as BaseModel
from .hosted_skill_reference import HostedSkillReference as HostedSkillReference
__all__ = ["HostedSkill", "HostedSkillResourceInline", "PropertyInfo", "BaseModel", "HostedSkillReference"]
