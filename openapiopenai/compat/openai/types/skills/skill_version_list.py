# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.skill_version_list_resource import SkillVersionListResource as SkillVersionList
__all__ = ["SkillVersionList"]
