"""Prints the accessibility tree of a web page as AT-SPI has it, one node a line in JSON, once the page is there and not busy.

usage: accessible-tree.py ADDRESS SECONDS [TEXT]   waits SECONDS at most, and where TEXT is given until a name, description or text holds it
"""
import json
import sys
import time
import warnings

warnings.simplefilter("ignore")
import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi

ATTRIBUTES = ("level", "live", "container-live", "xml-roles", "id", "tag", "posinset", "setsize", "haspopup", "keyshortcuts")
STATES = ("FOCUSED", "FOCUSABLE", "CHECKED", "EXPANDED", "EXPANDABLE", "PRESSED", "SELECTED", "REQUIRED", "INVALID_ENTRY", "MODAL", "HAS_POPUP")


def address_of(document):
    page = document.get_document_iface()
    values = (page.get_document_attribute_value(key) for key in ("DocURL", "URI")) if page else ()
    return next((value for value in values if value), "").split("#")[0]


def documents(node, depth=0):
    if node is None or depth > 40:
        return
    if node.get_role() == Atspi.Role.DOCUMENT_WEB:
        yield node
        return
    for child in children(node, 100):
        yield from documents(child, depth + 1)


def children(node, most):
    for at in range(min(node.get_child_count(), most)):
        yield node.get_child_at_index(at)


def text_of(node):
    try:
        return Atspi.Text.get_text(node, 0, -1).replace("\ufffc", "").strip() if node.get_text_iface() else ""
    except Exception:
        return ""


def nodes(node, depth=0):
    if node is None:
        return
    states, attributes = node.get_state_set(), node.get_attributes() or {}
    yield {
        "depth": depth,
        "role": node.get_role_name(),
        "name": node.get_name() or "",
        "description": node.get_description() or "",
        "text": text_of(node),
        "states": [state.lower() for state in STATES if states.contains(getattr(Atspi.StateType, state))],
        "attributes": {key: value for key, value in attributes.items() if key in ATTRIBUTES},
    }
    for child in children(node, 1000):
        yield from nodes(child, depth + 1)


def tree_of(address):
    for document in documents(Atspi.get_desktop(0)):
        is_ready = not document.get_state_set().contains(Atspi.StateType.BUSY) and document.get_child_count() > 0
        if address_of(document) == address and is_ready:
            return list(nodes(document))


def wanted(address, text):
    """A page that changes while it is read is read again."""
    try:
        tree = tree_of(address)
    except Exception:
        return None
    holds = any(text in node["name"] + node["description"] + node["text"] for node in tree or [])
    return tree if holds or not text else None


def main(address, seconds, text=""):
    Atspi.init()
    end = time.time() + float(seconds)
    while time.time() < end:
        tree = wanted(address.split("#")[0], text)
        if tree:
            for node in tree:
                print(json.dumps(node, ensure_ascii=False))
            return 0
        time.sleep(0.3)
    return 1


sys.exit(main(*sys.argv[1:]))
