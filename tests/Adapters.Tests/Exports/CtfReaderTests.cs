using SenHub.Domain.Import;

namespace SenHub.Adapters.Tests.Exports;

public sealed class CtfReaderTests
{
    private static ExportFile Sample => Reading.Of(Reading.Ctf, "9991001_CTF_9991001_001.xml").Good();

    [Fact]
    public void The_header_says_school_version_time_and_scope()
    {
        var file = Sample;

        Assert.Equal((A.School, "CTF 26.0", ExportScope.Full), (file.School!.Value, file.Format, file.Scope));
        Assert.Equal(new DateTime(2026, 11, 20, 18, 5, 0), file.AsOf);
        Assert.Empty(file.Faults);
    }

    [Fact]
    public void Every_pupil_is_read_with_shouting_names_tidied()
    {
        var names = Sample.Rows.Select(row => $"{row.Forename} {row.Surname}, {row.Sex}, Year {row.NcYear}");

        Assert.Equal(
            ["Oak Alderton, M, Year 5", "Zoë O'Bryne-Sãmple, F, Year 6", "Ash Testerly, M, Year 6", "Fern Temperley, F, Year 5", "Rowan Leftham, F, Year 6"],
            names);
    }

    [Fact]
    public void Spells_and_needs_come_with_their_days_and_ranks()
    {
        var sen = Assert.IsType<SenBlock.Present>(Sample.Rows[0].Sen);

        Assert.Equal(["N", "K", "E"], sen.History.Select(spell => spell.Code));
        Assert.Equal(new DateOnly(2025, 2, 14), sen.History[2].Start);
        Assert.Equal([new SenNeedRow("ASD", 1, new(2022, 1, 10), null), new SenNeedRow("SLCN", 2, new(2022, 1, 10), null)], sen.Needs);
    }

    [Fact]
    public void A_missing_SEN_block_is_absent_and_not_no_SEN() =>
        Assert.IsType<SenBlock.Absent>(Sample.Rows[2].Sen);

    [Fact]
    public void An_empty_SEN_block_is_empty() =>
        Assert.IsType<SenBlock.Empty>(Pupil("<SENhistory/>").Sen);

    [Fact]
    public void The_leaving_date_of_this_school_is_evidence_and_that_of_another_is_not()
    {
        var elsewhere = Pupil("<SchoolHistory><School><LEA>999</LEA><Estab>2222</Estab><LeavingDate>2024-07-19</LeavingDate></School></SchoolHistory>");

        Assert.Equal(new DateOnly(2026, 10, 23), Sample.Rows[4].LeavingDate);
        Assert.Null(elsewhere.LeavingDate);
    }

    [Fact]
    public void Coming_back_ends_the_leaving()
    {
        var row = Pupil(
            "<SchoolHistory>" +
            "<School><LEA>999</LEA><Estab>1001</Estab><EntryDate>2021-09-03</EntryDate><LeavingDate>2023-07-21</LeavingDate></School>" +
            "<School><LEA>999</LEA><Estab>1001</Estab><EntryDate>2025-09-03</EntryDate></School></SchoolHistory>");

        Assert.Equal((new DateOnly(2025, 9, 3), null), (row.EntryDate, row.LeavingDate));
    }

    [Fact]
    public void Contacts_come_with_responsibility_address_and_ways_to_reach_them()
    {
        var block = Assert.IsType<ContactsBlock.Present>(Pupil(
            "<Address><BS7666Address><SAON>Flat 2</SAON><PAON>14</PAON><Street>Mill Lane</Street><Town>Larkfield</Town><PostTown>Larkfield</PostTown></BS7666Address><PostCode>zz1 1zz</PostCode></Address>" +
            "<Contacts><Contact><Order>1</Order><Title>Mrs</Title><Surname>ALDERTON</Surname><Forename>Ivy</Forename><Relationship>PAM</Relationship><Responsibility>T</Responsibility>" +
            "<AddressAsPupil>true</AddressAsPupil><Phones><Phone><TelephoneType>M</TelephoneType><PhoneNo>07700 900123</PhoneNo></Phone></Phones><Email>Ivy@example.org</Email></Contact>" +
            "<Contact><Order>2</Order><Surname>Reed</Surname><Relationship>SWR</Relationship><Responsibility>F</Responsibility>" +
            "<Address><AddressLines><AddressLine1>1 High Street</AddressLine1></AddressLines><PostCode>ZZ2 2ZZ</PostCode></Address></Contact></Contacts>").Contacts);

        var (mother, worker) = (block.Contacts[0], block.Contacts[1]);

        Assert.Equal(("Alderton", "PAM", true, true), (mother.Surname, mother.Relationship, mother.Responsibility!.Value, mother.AddressAsPupil));
        Assert.Equal(("Ivy@example.org", "07700 900123"), (mother.Email, Assert.Single(mother.Phones)));
        Assert.Equal((false, new PostalAddress(["1 High Street"], "ZZ2 2ZZ")), (worker.Responsibility!.Value, worker.Address));
    }

    [Fact]
    public void An_address_reads_as_on_an_envelope() =>
        Assert.Equal(
            new PostalAddress(["Flat 2", "14 Mill Lane", "Larkfield", "Kent"], "ZZ1 1ZZ"),
            Pupil("<Address><BS7666Address><SAON>Flat 2</SAON><PAON>14</PAON><Street>Mill Lane</Street><Town>Larkfield</Town><PostTown>Larkfield</PostTown></BS7666Address><County>Kent</County><PostCode>zz1 1zz</PostCode></Address>").Address);

    [Fact]
    public void Contacts_that_are_not_in_the_file_are_absent_and_an_empty_element_says_none()
    {
        Assert.IsType<ContactsBlock.Absent>(Pupil("").Contacts);

        Assert.Empty(Assert.IsType<ContactsBlock.Present>(Pupil("<Contacts/>").Contacts).Contacts);
    }

    [Fact]
    public void Care_language_attendance_former_UPN_and_class_are_read()
    {
        var row = Pupil(
            "<BasicDetails><FormerUPN>X999100121001</FormerUPN><RegGroup>5 Elm</RegGroup><Languages><Type><LanguageType>F</LanguageType><Language>ENG</Language></Type>" +
            "<Type><LanguageType>H</LanguageType><Language>POL</Language></Type></Languages></BasicDetails><LookedAfter><InCare>true</InCare><CareAuthority>999</CareAuthority></LookedAfter>" +
            "<Attendance><YearData><Year>2025</Year><SessionsPossible>10</SessionsPossible><SessionsAttended>1</SessionsAttended></YearData>" +
            "<YearData><Year>2026</Year><SessionsPossible>120</SessionsPossible><SessionsAttended>113</SessionsAttended></YearData></Attendance>");

        Assert.Equal(("X999100121001", "5 Elm", "POL"), (row.FormerUpn.ToString(), row.Class, row.HomeLanguage));
        Assert.Equal((true, "999", 94.2m), (row.InCare!.Value, row.CareAuthority, row.AttendancePercent!.Value));
    }

    [Theory]
    [InlineData("CTfile", "ctFILE")]
    [InlineData("CTFversion", "CTFVersion")]
    [InlineData("<Sex>", "<Gender>")]
    [InlineData("SENhistory", "SenHistory")]
    [InlineData(">26.0<", ">15.0<")]
    public void Casing_gender_and_age_of_the_version_do_not_matter(string written, string otherwise)
    {
        var text = Reading.CtfText.Replace(written, otherwise, StringComparison.Ordinal).Replace("</Sex>", otherwise == "<Gender>" ? "</Gender>" : "</Sex>", StringComparison.Ordinal);

        var file = Reading.Of(text, "CTF.xml").Good();

        Assert.Equal(["M", "F", "M", "F", "F"], file.Rows.Select(row => row.Sex));
        Assert.Equal(4, file.Rows.Count(row => row.Sen is SenBlock.Present));
        Assert.Empty(file.Faults);
    }

    [Fact]
    public void A_namespace_is_tolerated() =>
        Assert.Equal(5, Reading.Of(Reading.CtfText.Replace("<CTfile>", "<CTfile xmlns=\"urn:ctf\">", StringComparison.Ordinal), "CTF.xml").Good().Rows.Count);

    [Fact]
    public void The_header_is_believed_over_the_name()
    {
        var file = Reading.Of(Reading.Ctf, "8881234_CTF_9991001_001.xml").Good();

        Assert.Equal(A.School, file.School);
        Assert.Equal(FaultCodes.CtfNameDiffers, Assert.Single(file.Faults).Code);
    }

    [Fact]
    public void A_version_nobody_knows_is_read_and_said() =>
        Assert.Equal(FaultCodes.CtfVersion, Assert.Single(Reading.Of(Reading.CtfText.Replace("26.0", "31.0", StringComparison.Ordinal), "CTF.xml").Good().Faults).Code);

    [Fact]
    public void A_wrong_UPN_is_told_and_the_pupil_kept()
    {
        var file = Reading.Of(Reading.CtfText.Replace("X999100121001", "A999100121001", StringComparison.Ordinal), "CTF.xml").Good();

        Assert.Equal((null, "A999100121001"), (file.Rows[0].Upn, file.Rows[0].UpnAsWritten));
        Assert.Equal((FaultCodes.UpnWrong, 14), (Assert.Single(file.Faults).Code, file.Faults[0].Place.Line!.Value));
    }

    [Fact]
    public void A_pupil_without_a_birth_date_is_refused_and_still_counts_as_there()
    {
        var file = Reading.Of(Reading.CtfText.Replace("<DOB>2016-11-02</DOB>", "<DOB>soon</DOB>", StringComparison.Ordinal), "CTF.xml").Good();

        Assert.Equal((4, 1, 0), (file.Rows.Count, file.Refused, file.RefusedUnnamed));
        Assert.Contains(RowKeys.Upn("X999100121001"), file.RefusedKeys);
    }

    private static ExportRow Pupil(string blocks) => Assert.Single(Reading.Of(
        "<CTfile><Header><CTFversion>26.0</CTFversion><DateTime>2026-11-20T18:05:00</DateTime><DocumentQualifier>full</DocumentQualifier>" +
        "<SourceSchool><LEA>999</LEA><Estab>1001</Estab></SourceSchool></Header><CTFpupilData><Pupil><UPN>X999100121001</UPN>" +
        $"<Surname>Oak</Surname><Forename>Ash</Forename><DOB>2016-11-02</DOB>{blocks}</Pupil></CTFpupilData></CTfile>",
        "CTF.xml").Good().Rows);
}
