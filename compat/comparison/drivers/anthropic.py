from anthropic import Anthropic
from anthropic import AnthropicError as Error

KEY = "key-7f3a91"
client = Anthropic(api_key=KEY)


def call(url):
    message = {"role": "user", "content": "Hi"}
    return client.with_options(base_url=url).messages.create(model="m", max_tokens=5, messages=[message])


def plain(result):
    return result.to_dict()
