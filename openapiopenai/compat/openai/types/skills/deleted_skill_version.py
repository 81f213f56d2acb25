# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.deleted_skill_version_resource import DeletedSkillVersionResource as DeletedSkillVersion
__all__ = ["DeletedSkillVersion"]
