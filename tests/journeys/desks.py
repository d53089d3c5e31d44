"""People at their desks: one browser session each, every console error heard."""

from dataclasses import dataclass, field

from playwright.sync_api import Browser, BrowserContext, Page, expect

PASSWORD = "a long walk by the river"
SLOW = 600_000  # ms; a run of a thousand leads on a busy machine


@dataclass
class Desk:
    """One person's browser."""

    name: str
    email: str
    context: BrowserContext
    page: Page
    heard: list[str] = field(default_factory=list)

    def go(self, path: str) -> Page:
        self.page.goto(path)
        return self.page

    def press(self, name: str, *, exact: bool = False) -> None:
        self.page.get_by_role("button", name=name, exact=exact).first.click()
        self.page.wait_for_load_state()

    def sees(self, text: str, *, within: int | None = None) -> None:
        expect(self.page.get_by_text(text).first).to_be_visible(timeout=within)


def sit_down(browser: Browser, base: str, name: str) -> Desk:
    context = browser.new_context(base_url=base, viewport={"width": 1366, "height": 900})
    page = context.new_page()
    email = f"{name.split(maxsplit=1)[0].lower()}@quay-software.com"
    desk = Desk(name, email, context, page)
    page.on("console", lambda m: desk.heard.append(m.text) if m.type == "error" else None)
    page.on("pageerror", lambda e: desk.heard.append(str(e)))
    return desk


def open_workspace(desk: Desk, link: str, *, is_alone: bool = False) -> None:
    """Use the one-time start link; who is alone gets every role."""
    page = desk.go(link)
    for label, text in [
        ("Workspace name", "Quay Software"),
        ("Legal name", "Quay Software, Inc."),
        ("Postal address", "1 Harbor Street, Portland, OR 97201, United States"),
        ("Your name", desk.name),
        ("Your e-mail", desk.email),
    ]:
        page.get_by_label(label).fill(text)
    page.get_by_label("Home country").select_option("US")
    page.get_by_label("Password").fill(PASSWORD)
    if is_alone:
        page.get_by_label("I work alone for now").check()
    desk.press("Open the workspace")
    expect(page.get_by_role("heading", name="Try it on your own file", level=1)).to_be_visible()


def invite(administrator: Desk, guest: Desk, roles: list[str]) -> None:
    """Invite and accept, by the link that stands beside the form while no mail is set up."""
    page = administrator.go("/settings/people/")
    page.get_by_role("textbox", name="E-mail").fill(guest.email)
    for role in roles:
        page.get_by_label(role, exact=True).check()
    administrator.press("Invite", exact=True)
    link = page.get_by_label(f"Link for {guest.email}").input_value()
    theirs = guest.go(link)
    theirs.get_by_label("Your name").fill(guest.name)
    theirs.get_by_label("Password").fill(PASSWORD)
    guest.press("Join Quay Software")
    expect(theirs.get_by_role("navigation").first).to_be_visible()
