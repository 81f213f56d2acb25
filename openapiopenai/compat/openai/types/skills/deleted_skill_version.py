# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.deleted_skill_version_resource import DeletedSkillVersionResource as DeletedSkillVersion
from ..._models import BaseModel as BaseModel
__all__ = ["DeletedSkillVersion", "BaseModel"]
