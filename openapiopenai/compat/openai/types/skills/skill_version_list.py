# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.skill_version_list_resource import SkillVersionListResource as SkillVersionList
from ..._models import BaseModel as BaseModel
from .skill_version import SkillVersion as SkillVersion
__all__ = ["SkillVersionList", "BaseModel", "SkillVersion"]
