# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.skill_list_resource import SkillListResource as SkillList
__all__ = ["SkillList"]
