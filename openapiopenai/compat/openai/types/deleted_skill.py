# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.deleted_skill_resource import DeletedSkillResource as DeletedSkill
from .._models import BaseModel as BaseModel
__all__ = ["DeletedSkill", "BaseModel"]
