using SenHub.Adapters.Settings;
using SenHub.Domain;
using SenHub.TestKit.Mail;

namespace SenHub.Adapters.Tests.Settings;

public sealed class SchoolSettingsFileTests : IDisposable
{
    private const string Sound = """
        number: "9991001"
        name: Larkfield Primary
        code: LK
        authority: Norchester
        phase: primary
        night: "18:30"
        sendingWindow:
          from: "09:30"
          to: "15:30"
        domain: larkfield.example
        mail:
          from: senhub@larkfield.example
          replyTo: senco@larkfield.example
        """;

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_sound_file_is_read_whole()
    {
        var settings = Assert.IsType<Checked<SchoolSettings>.Good>(Read(Sound)).Value;

        Assert.Equal("9991001", settings.Number.ToString());
        Assert.Equal(new TimeOnly(9, 30), settings.WindowFrom);
        Assert.Equal(new TimeOnly(6, 30), settings.DigestAt);
        Assert.Equal("senco@larkfield.example", settings.ReplyTo);
    }

    [Fact]
    public void Thresholds_of_provision_may_be_set_or_left_out()
    {
        var set = Assert.IsType<Checked<SchoolSettings>.Good>(Read(Sound + "\nprogress:\n  minimumPeers: 6\n  slowerThan: -1.5\nplans:\n  unmetCycles: 3\n")).Value.Provision;

        Assert.Equal((6, -1.5m, 3, 3m), (set.Progress.MinimumPeers, set.Progress.SlowerThan, set.UnmetCycles, set.Progress.StartBand));
        Assert.Equal(Domain.Provision.ProvisionRules.Default, Assert.IsType<Checked<SchoolSettings>.Good>(Read(Sound)).Value.Provision);
    }

    [Theory]
    [InlineData("minimumPeers: many")]
    [InlineData("minimumPeers: 2.5")]
    [InlineData("minimumPeers: 1")]
    [InlineData("slowerThan: 1")]
    public void A_threshold_that_cannot_be_meant_is_refused(string line)
    {
        var fault = Assert.Single(Assert.IsType<Checked<SchoolSettings>.Bad>(Read(Sound + "\nprogress:\n  " + line + "\n")).Faults);

        Assert.Equal("settings-wrong", fault.Code);
    }

    [Fact]
    public void A_school_may_set_its_own_thresholds_and_its_own_headings()
    {
        var settings = Assert.IsType<Checked<SchoolSettings>.Good>(Read(Sound + "\n" + """
            guards:
              refusedPercent: 2.5
              removals:
                pupils: 8
                percent: 10
                rolloverPercent: 40
              rollover:
                from: "07-15"
                to: "09-15"
              sen:
                pupils: 2
              sheets:
                rows: 9
            report:
              columns:
                senStatus: Tier
              statuses:
                Amber: K
              holdsAllPupils: false
            """)).Value;

        Assert.Equal((0.025m, 8, 0.10m, 0.40m, 2, 9), (settings.Guards.RefusedShare, settings.Guards.RemovalCount, settings.Guards.RemovalShare, settings.Guards.RolloverRemovalShare, settings.Guards.SenFallCount, settings.Guards.Sheets.Rows));
        Assert.Equal(40m, settings.Guards.RemovalsAllowed(100, new DateOnly(2030, 9, 15)));
        Assert.Equal(10m, settings.Guards.RemovalsAllowed(100, new DateOnly(2030, 9, 16)));
        Assert.Equal(("Tier", "K", false), (settings.Report!.Columns["senStatus"], settings.Report.Statuses["Amber"], settings.Report.HoldsAllPupils));
    }

    [Theory]
    [InlineData("refusedPercent: 90", "school.yaml, line 15: \"guards.refusedPercent\" is not a number from 0 to 50. Give such a number, for example 5.00.")]
    [InlineData("refusedPercent: some", "school.yaml, line 15: \"guards.refusedPercent\" is not a number from 0 to 50. Give such a number, for example 5.00.")]
    [InlineData("absences: 1", "school.yaml, line 15: \"guards.absences\" is not a number from 2 to 30. Give such a number, for example 2.")]
    [InlineData("removals: { pupils: 2.5 }", "school.yaml, line 15: \"guards.removals.pupils\" is not a whole number. Give a whole number.")]
    [InlineData("removals: { percent: 40 }", "school.yaml: the rollover window would allow fewer removals than term time. Give at least the percentage of guards.removals.percent.")]
    [InlineData("rollover: { from: \"07-15\" }", "school.yaml, line 15: the rollover window has one end only. Give both guards.rollover.from and guards.rollover.to, for example \"07-15\" and \"09-15\".")]
    [InlineData("rollover: { from: \"15 July\", to: \"09-15\" }", "school.yaml, line 15: \"guards.rollover.from\" is no day of the year. Write month and day in quotes, for example \"07-15\".")]
    public void A_threshold_that_makes_no_sense_names_its_line(string guard, string expected)
    {
        var faults = Assert.IsType<Checked<SchoolSettings>.Bad>(Read($"{Sound}\nguards:\n  {guard}\n")).Faults;

        Assert.Contains(expected, faults.Select(fault => fault.ToString()));
    }

    [Theory]
    [InlineData("number: \"9991001\"", "number: 99910", "school.yaml, line 1: \"number\" is not understood. Give a DfE number of seven digits, for example \"9991001\".")]
    [InlineData("code: LK", "code: lark", "school.yaml, line 3: \"code\" is not understood. Give two to four capital letters, for example LK.")]
    [InlineData("phase: primary", "phase: middling", "school.yaml, line 5: \"phase\" is not understood. Give one of primary, secondary, all-through, special.")]
    [InlineData("night: \"18:30\"", "night: half past six", "school.yaml, line 6: \"night\" is not a time of day. Write it as \"HH:mm\" in quotes, for example \"18:30\".")]
    [InlineData("to: \"15:30\"", "to: \"08:30\"", "school.yaml, line 9: the window ends before it starts. Give a later time, for example \"15:30\".")]
    [InlineData("replyTo: senco@larkfield.example", "replyTo: senco", "school.yaml, line 13: \"mail.replyTo\" is not understood. Give a mail address.")]
    [InlineData("authority: Norchester", "autority: Norchester", "school.yaml: \"authority\" is missing. Add it: a text.")]
    public void A_fault_names_its_line_and_what_to_write(string sound, string wrong, string expected)
    {
        var faults = Assert.IsType<Checked<SchoolSettings>.Bad>(Read(Sound.Replace(sound, wrong, StringComparison.Ordinal))).Faults;

        Assert.Contains(expected, faults.Select(fault => fault.ToString()));
    }

    [Fact]
    public void The_morning_line_has_an_hour_and_a_dead_mans_switch_only_over_https()
    {
        var read = Assert.IsType<Checked<SchoolSettings>.Good>(Read(Sound + "\nheartbeat:\n  at: \"06:45\"\n  ping: https://hc-ping.example/code\n")).Value;
        var faults = Assert.IsType<Checked<SchoolSettings>.Bad>(Read(Sound + "\nheartbeat:\n  ping: http://hc-ping.example/code\n")).Faults;

        Assert.Equal((new TimeOnly(6, 45), new Uri("https://hc-ping.example/code")), (read.HeartbeatAt, read.Ping));
        Assert.StartsWith("school.yaml, line 15: \"heartbeat.ping\" is not understood. Give an https address", Assert.Single(faults).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_misspelt_key_is_named_rather_than_ignored()
    {
        var faults = Assert.IsType<Checked<SchoolSettings>.Bad>(Read(Sound + "\ndigestAtt: \"07:00\"")).Faults;

        Assert.StartsWith("school.yaml, line 14: \"digestAtt\" is not a setting. Use one of: ", Assert.Single(faults).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_fault_is_told_at_once()
    {
        var faults = Assert.IsType<Checked<SchoolSettings>.Bad>(Read("name: \"\"")).Faults;

        Assert.True(faults.Count >= 7, $"{faults.Count} faults");
    }

    [Fact]
    public void A_file_that_is_no_yaml_is_one_fault_with_its_place()
    {
        var fault = Assert.Single(Assert.IsType<Checked<SchoolSettings>.Bad>(Read("name: \"Larkfield\nnumber: [")).Faults);

        Assert.Equal("settings-not-yaml", fault.Code);
        Assert.NotNull(fault.Place.Line);
    }

    private Checked<SchoolSettings> Read(string text)
    {
        var file = folder.File("school.yaml");
        File.WriteAllText(file, text);
        return SchoolSettingsFile.Read(file);
    }
}
