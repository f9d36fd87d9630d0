import { expect, test } from "vitest";
import { contactNotice } from "../../src/content/noticeContact.ts";
import { siteConfig } from "../../src/content/siteConfig.ts";

test("siteConfig(environment) names nobody where the environment names nobody", () => {
  expect(siteConfig({})).toEqual({});
  expect(siteConfig({ AUTHOR: " ", CONTACT: "" })).toEqual({});
});

test("siteConfig(environment) takes an e-mail address or an https address as the contact", () => {
  expect(siteConfig({ AUTHOR: "The desk", CONTACT: "desk@example.org" })).toEqual({
    author: "The desk",
    contact: { href: "mailto:desk@example.org", text: "desk@example.org" },
  });
  expect(siteConfig({ CONTACT: "https://example.org/issues" }).contact).toEqual({
    href: "https://example.org/issues",
    text: "example.org/issues",
  });
});

test("siteConfig(environment) refuses a contact that nobody could write to", () => {
  for (const wrong of ["desk", "javascript:alert(1)", "http://example.org/", "a@b@c.org", "mailto:a@b.org"])
    expect(() => siteConfig({ CONTACT: wrong }), wrong).toThrow(
      `CONTACT is ${JSON.stringify(wrong)}, and an e-mail address or one that begins with https:// was expected.`,
    );
});

test("contactNotice(environment) says that readers have no address to write to, and nothing where they have one", () => {
  expect(contactNotice({ AUTHOR: "The desk" })).toContain("set CONTACT");
  expect(contactNotice({ CONTACT: "desk@example.org" })).toBeUndefined();
});
