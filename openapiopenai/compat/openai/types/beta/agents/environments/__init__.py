# Names of the official SDK, generated: openapiopenai drift names
from .environment_file import EnvironmentFile as EnvironmentFile
from .file_list_params import FileListParams as FileListParams
from .file_create_params import FileCreateParams as FileCreateParams
from .environment_template import EnvironmentTemplate as EnvironmentTemplate
from .template_list_params import TemplateListParams as TemplateListParams
from .template_create_params import TemplateCreateParams as TemplateCreateParams
from .template_update_params import TemplateUpdateParams as TemplateUpdateParams
from .environment_template_deleted import EnvironmentTemplateDeleted as EnvironmentTemplateDeleted
