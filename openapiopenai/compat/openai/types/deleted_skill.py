# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.deleted_skill_resource import DeletedSkillResource as DeletedSkill
__all__ = ["DeletedSkill"]
