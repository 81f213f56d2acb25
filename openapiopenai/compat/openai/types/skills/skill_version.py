# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.skill_version_resource import SkillVersionResource as SkillVersion
from ..._models import BaseModel as BaseModel
__all__ = ["SkillVersion", "BaseModel"]
