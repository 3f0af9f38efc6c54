using System.Text;
using SenHub.Domain.Import;

namespace SenHub.Adapters.Tests.Exports;

public sealed class CtfRefusalTests
{
    [Fact]
    public void A_file_called_xml_without_XML_is_refused() =>
        Assert.Equal(FaultCodes.NotXml, Reading.Of("Oops, the export failed", "CTF.xml").Refusal().Code);

    [Fact]
    public void A_cut_off_file_is_refused_at_every_byte()
    {
        var whole = Encoding.UTF8.GetByteCount(Reading.CtfText.TrimEnd());

        for (var length = 200; length < whole; length += 7)
        {
            var fault = Reading.Of(Reading.Ctf[..length], "CTF.xml").Refusal();

            Assert.Equal(FaultCodes.XmlCutOff, fault.Code);
            Assert.NotNull(fault.Place.Line);
            Assert.NotNull(fault.Place.Column);
        }
    }

    [Fact]
    public void A_broken_tag_is_named_by_line_and_column()
    {
        var fault = Reading.Of(Reading.CtfText.Replace("<Surname>ALDERTON</Surname>", "<Surname>ALDERTON</Forename>", StringComparison.Ordinal), "CTF.xml").Refusal();

        Assert.Equal(FaultCodes.XmlBroken, fault.Code);
        Assert.StartsWith("CTF.xml, line 16, column ", fault.Place.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<!DOCTYPE CTfile>")]
    [InlineData("<!DOCTYPE CTfile SYSTEM \"file:///etc/passwd\">")]
    [InlineData("<!DOCTYPE lolz [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]>")]
    public void A_DTD_is_refused(string dtd) =>
        Assert.Equal(FaultCodes.XmlDtd, Reading.Of(Reading.CtfText.Replace("<CTfile>", dtd + "<CTfile>", StringComparison.Ordinal), "CTF.xml").Refusal().Code);

    [Fact]
    public void An_entity_that_nothing_declares_is_refused() =>
        Assert.Equal(FaultCodes.XmlBroken, Reading.Of(Reading.CtfText.Replace("ALDERTON", "&xxe;", StringComparison.Ordinal), "CTF.xml").Refusal().Code);

    [Fact]
    public void Deep_nesting_is_refused()
    {
        var deep = string.Concat(Enumerable.Repeat("<a>", 100_000));

        Assert.Equal(FaultCodes.XmlTooDeep, Reading.Of($"<CTfile>{deep}", "CTF.xml").Refusal().Code);
    }

    [Fact]
    public void A_value_of_megabytes_is_refused() =>
        Assert.Equal(
            FaultCodes.LineTooLong,
            Reading.Of(Reading.CtfText.Replace("ALDERTON", new string('A', 3 << 20), StringComparison.Ordinal), "CTF.xml").Refusal().Code);

    [Fact]
    public void A_pupil_of_countless_parts_is_refused()
    {
        var contacts = string.Concat(Enumerable.Repeat("<Contact><Surname>Reed</Surname></Contact>", 20_000));

        var read = Reading.Of(Reading.CtfText.Replace("<BasicDetails>", $"<Contacts>{contacts}</Contacts><BasicDetails>", StringComparison.Ordinal), "CTF.xml");

        Assert.Equal(FaultCodes.XmlTooLarge, read.Refusal().Code);
    }

    [Fact]
    public void A_pupil_of_megabytes_is_refused()
    {
        var text = string.Concat(Enumerable.Repeat(new string('A', 900_000) + "<!-- -->", 6));

        Assert.Equal(FaultCodes.XmlTooLarge, Reading.Of(Reading.CtfText.Replace("ALDERTON", text, StringComparison.Ordinal), "CTF.xml").Refusal().Code);
    }

    [Fact]
    public void Another_schools_file_is_refused() =>
        Assert.Equal(FaultCodes.SchoolWrong, Reading.Of(Reading.CtfText.Replace("<Estab>1001<", "<Estab>1002<", StringComparison.Ordinal), "CTF.xml").Refusal().Code);

    [Fact]
    public void A_file_that_does_not_say_its_school_is_refused() =>
        Assert.Equal(FaultCodes.CtfSchoolMissing, Reading.Of(Reading.CtfText.Replace("<Estab>1001</Estab>", "", StringComparison.Ordinal), "CTF.xml").Refusal().Code);

    [Fact]
    public void A_file_without_a_header_is_refused() =>
        Assert.Equal(FaultCodes.CtfHeaderMissing, Reading.Of("<CTfile><CTFpupilData/></CTfile>", "CTF.xml").Refusal().Code);

    [Fact]
    public void A_partial_file_says_that_it_is()
    {
        var text = Reading.CtfText.Replace(">full<", ">partial<", StringComparison.Ordinal);

        Assert.Equal(ExportScope.Partial, Reading.Of(text, "CTF.xml").Good().Scope);
    }

    [Fact]
    public void A_file_of_results_only_is_set_aside()
    {
        var results = "<CTfile><Header><DocumentQualifier>partial</DocumentQualifier><SourceSchool><LEA>999</LEA><Estab>1001</Estab></SourceSchool></Header><CTFpupilData>" +
            "<Pupil><UPN>X999100121001</UPN><Surname>Oak</Surname><Forename>Ash</Forename><DOB>2016-11-02</DOB><StageAssessments><KeyStage/></StageAssessments></Pupil></CTFpupilData></CTfile>";

        Assert.Equal(FaultCodes.CtfResultsOnly, Reading.Of(results, "CTF.xml").Refusal().Code);
    }

    [Theory]
    [InlineData("<ATfile><Header/></ATfile>", FaultCodes.AtfSetAside)]
    [InlineData("<CommandReporterError>login failed</CommandReporterError>", FaultCodes.ReportFailed)]
    [InlineData("<html><body/></html>", FaultCodes.FormatUnknown)]
    public void Other_XML_is_set_aside_with_what_it_is(string text, string code) =>
        Assert.Equal(code, Reading.Of(text, "export.xml").Refusal().Code);

    [Fact]
    public void No_fault_holds_a_fact_of_a_pupil()
    {
        var spoilt = Reading.CtfText.Replace("X999100121001", "A999100121001", StringComparison.Ordinal).Replace("2015-09-01", "unknown", StringComparison.Ordinal);

        var faults = Reading.Of(spoilt, "CTF.xml").Good().Faults;

        Assert.Equal(2, faults.Count);
        Assert.All(faults, fault => Assert.DoesNotContain("999100", fault.ToString(), StringComparison.Ordinal));
        Assert.All(faults, fault => Assert.DoesNotContain("unknown", fault.ToString(), StringComparison.Ordinal));
    }
}
