using Microsoft.Extensions.DependencyInjection;
using Wardmote.Access;
using Wardmote.Accounts;
using Wardmote.Performance;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Tests.Performance;

/// <summary>Indicators, people and rounds that tests of values begin with.</summary>
internal static class StoredIndicators
{
    public static Period Quarter => PeriodReader.Read("2025-Q2")!.Value;

    public static IndicatorDefinition Reports => new() { Code = "NM_01", Title = "Reports of anti-social behaviour" };

    public static IndicatorDefinition Closed => new() { Code = "NM_02", Title = "Cases closed", Type = DataType.Percentage, NumeratorName = "closed", DenominatorName = "opened" };

    extension(RunningApp app)
    {
        public Task<Indicator> AddIndicatorAsync(IndicatorDefinition definition, Guid? partnershipId = null) => app.InsideAsync(
            async services =>
            {
                AppDb db = services.GetRequiredService<AppDb>();
                CurrentUser user = services.GetRequiredService<CurrentUser>();
                var indicator = new Indicator(user.PartnershipId, definition);
                db.Add(indicator);
                await db.SaveAsync(user.Did("performance.indicator-defined", indicator.IndicatorId, TimeProvider.System));
                return indicator;
            },
            partnershipId);

        /// <summary>Runs something as a person, in the way that a page does.</summary>
        public Task<T> AsAsync<T>(User person, Role role, Func<IServiceProvider, Task<T>> work) => app.InsideAsync(services =>
        {
            services.GetRequiredService<CurrentUser>().WorkAs(person.UserId, person.Name, app.PartnershipId, "Northmere", role);
            return work(services);
        });

        public Task AsAsync(User person, Role role, Func<IServiceProvider, Task> work) => app.AsAsync(person, role, async services =>
        {
            await work(services);
            return true;
        });

        public Task<ValueOutcome> EnterAsync(Indicator indicator, Period period, double number, User? person = null, Role role = Role.Contributor, SeenValue? seen = null)
        {
            return person is null ? app.InsideAsync(RunAsync) : app.AsAsync(person, role, RunAsync);

            async Task<ValueOutcome> RunAsync(IServiceProvider services) =>
                (await services.GetRequiredService<EnterValues>().RunAsync(new([new(indicator.IndicatorId, period, EnteredNumber.Of(number), Seen: seen)])))[0].Outcome;
        }

        public Task<IndicatorValue?> ValueAsync(Indicator indicator, Period period) =>
            app.InsideAsync(services => services.GetRequiredService<AppDb>().CurrentValueAsync(indicator.IndicatorId, period, CancellationToken.None));
    }
}
