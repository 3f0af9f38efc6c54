using SenHub.Domain;
using SenHub.Domain.Import;

namespace SenHub.Adapters.Settings;

/// <summary>Reads a school.yaml and finds every fault of it at once, each with its line.</summary>
public static class SchoolSettingsFile
{
    private static readonly string[] Known =
    [
        "number", "name", "code", "authority", "phase", "phone", "phoneHours", "address", "night", "digestAt", "sendingWindow.from", "sendingWindow.to",
        "exports.freshBy", "heartbeat.at", "heartbeat.ping", "domain", "mail.from", "mail.replyTo", "safeguarding.account",
        .. GuardSettings.Keys, .. ProvisionSettings.Known, .. RoundSettings.Known, .. ColumnMapFile.Keys.Select(key => ReportPrefix + key),
    ];

    private const string ReportPrefix = "report.";

    private const string DefaultPhoneHours = "on school days from 9:00 to 15:30";

    /// <summary>Settings, or everything that is wrong with them.</summary>
    public static Checked<SchoolSettings> Read(string path)
    {
        var yaml = YamlValues.Read(path);
        if (yaml is Checked<YamlValues>.Bad bad)
            return new Checked<SchoolSettings>.Bad(bad.Faults);
        var values = ((Checked<YamlValues>.Good)yaml).Value;
        values.RefuseUnknown(Known, [.. ColumnMapFile.Groups.Select(group => ReportPrefix + group)]);
        var window = (From: values.Time("sendingWindow.from", new(9, 30)), To: values.Time("sendingWindow.to", new(15, 30)));
        if (window.From >= window.To)
            values.Refuse("sendingWindow.to", "the window ends before it starts", "Give a later time, for example \"15:30\".");
        var settings = new SchoolSettings
        {
            Number = values.Parsed("number", text => SchoolNumber.TryParse(text, out var number) ? number : (SchoolNumber?)null, "a DfE number of seven digits, for example \"9991001\"") ?? default,
            Name = values.Text("name"),
            Code = values.Parsed("code", text => text.Length is >= 2 and <= 4 && text.All(char.IsAsciiLetterUpper) ? text : null, "two to four capital letters, for example LK") ?? "",
            Authority = values.Text("authority"),
            Phase = values.Choice("phase", "primary", "secondary", "all-through", "special"),
            Phone = values.Optional("phone"),
            PhoneHours = values.Optional("phoneHours") ?? DefaultPhoneHours,
            Address = values.Optional("address"),
            Night = values.Time("night", new(18, 30)),
            DigestAt = values.Time("digestAt", new(6, 30)),
            WindowFrom = window.From,
            WindowTo = window.To,
            ExportsBy = values.Time("exports.freshBy", new(5, 0)),
            HeartbeatAt = values.Time("heartbeat.at", new(7, 0)),
            Ping = values.Optional("heartbeat.ping") is null ? null : values.Parsed("heartbeat.ping", text => Uri.TryCreate(text, UriKind.Absolute, out var url) && url.Scheme == Uri.UriSchemeHttps ? url : null, "an https address, for example \"https://hc-ping.example/your-code\""),
            Guards = GuardSettings.Read(values),
            Report = values.Under(ReportPrefix).Count == 0 ? null : ColumnMapFile.From(values, ReportPrefix),
            Domain = values.Text("domain").ToLowerInvariant(),
            MailFrom = values.Mailbox("mail.from"),
            ReplyTo = values.Mailbox("mail.replyTo"),
            SafeguardingAccount = values.Optional("safeguarding.account"),
            Provision = ProvisionSettings.Read(values),
            Rounds = RoundSettings.Read(values),
        };
        return values.Faults.Count == 0 ? new Checked<SchoolSettings>.Good(settings) : new Checked<SchoolSettings>.Bad(values.Faults);
    }
}
