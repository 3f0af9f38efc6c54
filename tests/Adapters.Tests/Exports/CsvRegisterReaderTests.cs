using System.Text;
using SenHub.Adapters.Exports;
using SenHub.Domain.Import;

namespace SenHub.Adapters.Tests.Exports;

public sealed class CsvRegisterReaderTests
{
    [Fact]
    public void The_sample_reads_below_its_title_rows()
    {
        var file = Reading.Of(Reading.Report).Good();

        Assert.Equal(("CSV register report (Arbor style)", "UTF-8 with BOM"), (file.Format, file.Encoding));
        Assert.Equal((new DateTime(2026, 11, 20, 18, 2, 0), true), (file.AsOf, file.AsOfIsStated));
        Assert.Equal([5, 6, 7, 8], file.Rows.Select(row => row.Place.Line!.Value));
        Assert.Empty(file.Faults);
    }

    [Fact]
    public void Both_samples_tell_the_same_of_the_same_pupils()
    {
        var ctf = Reading.Of(Reading.Ctf, "CTF.xml").Good().Rows.Take(4);
        var report = Reading.Of(Reading.Report).Good().Rows;

        Assert.Equal(ctf.Select(Facts), report.Select(Facts));

        static object Facts(ExportRow row) => (row.Upn, row.Surname, row.Forename, row.BornOn, row.Sex, row.NcYear, row.PreferredForename);
    }

    [Fact]
    public void Statuses_keep_the_schools_own_words()
    {
        var report = Reading.Register(
            "X999100121001,1,Oak,Ash,01/09/2016,M,5,EHCP,",
            "A999100120002,2,Elm,Fay,02/09/2016,F,5,SEN Support,",
            "P999100120003,3,Fir,Lea,13/09/2016,F,5,Monitoring,",
            "T999100120005,4,Yew,Jo,04/09/2016,F,5,,");

        var blocks = Reading.Of(report).Good().Rows.Select(row => row.Sen).ToList();

        Assert.Equal([("E", "EHCP"), ("K", "SEN Support"), ("N", "Monitoring")], blocks.OfType<SenBlock.Present>().Select(block => (block.History[0].Code, block.History[0].RawText)));
        Assert.IsType<SenBlock.Empty>(blocks[3]);
    }

    [Fact]
    public void A_status_nobody_knows_is_told_by_its_cell_and_maps_to_nothing()
    {
        var file = Reading.Of(Reading.Register("X999100121001,1,Oak,Ash,01/09/2016,M,5,Watch list,")).Good();

        var spell = Assert.Single(Assert.IsType<SenBlock.Present>(file.Rows[0].Sen).History);

        Assert.Equal((null, "Watch list"), (spell.Code, spell.RawText));
        Assert.Equal((FaultCodes.StatusUnknown, "export.csv, line 2, column 8"), (Assert.Single(file.Faults).Code, file.Faults[0].Place.ToString()));
    }

    [Theory]
    [InlineData("\"ASD, SLCN\"")]
    [InlineData("ASD; SLCN")]
    [InlineData("\"ASD\nSLCN\"")]
    [InlineData("\"Autistic Spectrum Disorder, Speech, Language and Communication Needs\"")]
    [InlineData("\"Autistic Spectrum Disorder (ASD); Speech, language & communication needs\"")]
    public void Joined_needs_are_told_apart(string cell)
    {
        var file = Reading.Of(Reading.Register($"X999100121001,1,Oak,Ash,01/09/2016,M,5,K,{cell}")).Good();

        Assert.Equal([("ASD", 1), ("SLCN", 2)], Assert.IsType<SenBlock.Present>(file.Rows[0].Sen).Needs.Select(need => (need.Type, need.Rank!.Value)));
        Assert.Empty(file.Faults);
    }

    [Fact]
    public void A_row_for_each_need_is_one_pupil()
    {
        var file = Reading.Of(
            "UPN,Surname,Forename,DOB,SEN Status,SEN need type,SEN Need Ranking\n" +
            "X999100121001,Oak,Ash,01/09/2016,K,SLCN,2\nX999100121001,Oak,Ash,01/09/2016,K,ASD,1\n").Good();

        var sen = Assert.IsType<SenBlock.Present>(Assert.Single(file.Rows).Sen);

        Assert.Equal([("SLCN", 2), ("ASD", 1)], sen.Needs.Select(need => (need.Type, need.Rank!.Value)));
        Assert.Single(sen.History);
    }

    [Fact]
    public void Primary_and_secondary_columns_rank_the_needs()
    {
        var file = Reading.Of("Pupil ID,Surname,Forename,DOB,SEN Stage,Primary need,Secondary need\n17,Oak,Ash,01/09/2016,E,MLD,SEMH\n").Good();

        Assert.Equal([("MLD", 1), ("SEMH", 2)], Assert.IsType<SenBlock.Present>(file.Rows[0].Sen).Needs.Select(need => (need.Type, need.Rank!.Value)));
    }

    [Theory]
    [InlineData("Adno,UPN,Legal Surname,Legal Forename,ChosenName,DOB,Gender,Year taught in Code,RegGroup,SEN Status", "SIMS")]
    [InlineData("Arbor Student ID,UPN,Legal Last Name,Legal First Name,Preferred First Name,Date of birth,Sex,Year group,Registration form,SEN status", "Arbor")]
    [InlineData("PersonID,UPN,LegalLastName,LegalFirstName,PreferredFirstName,DateOfBirth,Gender,YearGroupName,TutorGroupName,ProvisionName", "Bromcom")]
    [InlineData("Pupil ID,UPN,Legal Surname,Legal Forename,Preferred Name,DOB,Gender,Year,Class Name,SEN Provision Type", "ScholarPack")]
    public void Each_style_of_report_is_read_by_its_shipped_map(string headings, string style)
    {
        var file = Reading.Of($"{headings}\n000417,X999100121001,Oak,Ashley,Ash,01/09/2016,Male,Year  5,5 Elm,SEN Support\n").Good();

        var row = Assert.Single(file.Rows);

        Assert.Equal($"CSV register report ({style} style)", file.Format);
        Assert.Equal(("000417", "Oak", "Ashley", "Ash"), (row.SourceId, row.Surname, row.Forename, row.PreferredForename));
        Assert.Equal(("M", "5", "5 Elm"), (row.Sex, row.NcYear, row.Class));
        Assert.Equal("K", Assert.IsType<SenBlock.Present>(row.Sen).History[0].Code);
    }

    [Fact]
    public void A_schools_own_map_comes_first()
    {
        var own = new ColumnMapOptions { Name = "ours", Columns = { ["surname"] = "Nachname", ["senStatus"] = "Tier" }, Statuses = { ["Amber"] = "K" } };

        var file = Reading.Of("UPN,Nachname,Forename,DOB,Tier\nX999100121001,Oak,Ash,01/09/2016,Amber\n", own: own).Good();

        Assert.Equal("CSV register report (map ours)", file.Format);
        Assert.Equal(new SenSpell(null, "K", "Amber"), Assert.IsType<SenBlock.Present>(file.Rows[0].Sen).History[0]);
    }

    [Fact]
    public void A_report_of_some_pupils_is_partial_when_the_settings_say_so() =>
        Assert.Equal(ExportScope.Partial, Reading.Of(Reading.Report, own: new ColumnMapOptions { HoldsAllPupils = false }).Good().Scope);

    [Fact]
    public void Contacts_are_read_from_numbered_columns()
    {
        var file = Reading.Of(
            "UPN,Surname,Forename,DOB,Contact 1 Title,Contact 1 Forename,Contact 1 Surname,Contact 1 Relationship,Contact 1 Parental responsibility,Contact 1 Email,Contact 1 Mobile,Contact 2 Name,Contact 2 Court order\n" +
            "X999100121001,Oak,Ash,01/09/2016,Mrs,Ivy,Oak,Mother,Yes,ivy@example.org,07700 900123,Reed,Not to collect\n").Good();

        var contacts = Assert.IsType<ContactsBlock.Present>(file.Rows[0].Contacts).Contacts;

        Assert.Equal((1, "Ivy", "Oak", "Mother", true), (contacts[0].Order, contacts[0].Forename, contacts[0].Surname, contacts[0].Relationship, contacts[0].Responsibility!.Value));
        Assert.Equal(("Reed", "Not to collect"), (contacts[1].Surname, contacts[1].CourtOrderNote));
    }

    [Fact]
    public void Columns_that_are_blank_for_everybody_count_as_not_exported()
    {
        var file = Reading.Of(Reading.Register("X999100121001,1,Oak,Ash,01/09/2016,M,5,,", "A999100120002,2,Elm,Fay,02/09/2016,F,5,,")).Good();

        Assert.All(file.Rows, row => Assert.IsType<SenBlock.Absent>(row.Sen));
        Assert.Equal(FaultCodes.SenColumnEmpty, Assert.Single(file.Faults).Code);
    }

    [Fact]
    public void Without_a_SEN_column_the_block_is_absent() =>
        Assert.IsType<SenBlock.Absent>(Reading.Of("UPN,Surname,Forename,DOB\nX999100121001,Oak,Ash,01/09/2016\n").Good().Rows[0].Sen);

    [Theory]
    [InlineData("windows-1252", "Windows-1252")]
    [InlineData("utf-8", "UTF-8")]
    public void Bytes_that_are_no_UTF8_are_Windows_1252(string written, string read)
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(written) ?? new UTF8Encoding(false);

        var file = Reading.Of(encoding.GetBytes(Reading.Register("X999100121001,1,O\u2019Brien,Zo\u00eb,01/09/2016,F,5,K,"))).Good();

        Assert.Equal((read, "O\u2019Brien", "Zo\u00eb"), (file.Encoding, file.Rows[0].Surname, file.Rows[0].Forename));
    }

    [Fact]
    public void UTF_16_with_a_mark_is_read()
    {
        byte[] bytes = [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Reading.Register("X999100121001,1,Oak,Zo\u00eb,01/09/2016,F,5,K,"))];

        Assert.Equal("Zo\u00eb", Reading.Of(bytes).Good().Rows[0].Forename);
    }
}
